import type { BlockDraft } from '@rencana/document';
import { paragraph } from '../content/block.ts';
import { enumerateReferences } from '../content/enumerate-references.ts';
import { reference } from '../content/inline.ts';
import { yearsOfSpans } from '../drawing/month-span.ts';
import { programmeRoadmap } from '../drawing/programme-roadmap.ts';
import { periodText } from '../frame/region.ts';
import { findTerms } from '../masterplan/term.ts';
import { termTable } from '../masterplan/term-table.ts';
import type { View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import type { RoadmapParts } from './roadmap-parts.ts';

const texts = {
  lead: {
    id: 'Pembangunan Smart City dilaksanakan bertahap dalam jangka pendek, menengah, dan panjang sebagaimana disajikan pada ',
    en: 'The plan is carried out in a short, a medium and a long term, see ',
  },
  drawn: {
    id: 'Rentang pelaksanaan setiap program dan quick win digambarkan pada ',
    en: 'How long each programme and quick win runs is drawn in ',
  },
  caption: {
    id: (period: string) => `Peta jalan program dan quick win ${period}`.trim(),
    en: (period: string) => `Road map of programmes and quick wins ${period}`.trim(),
  },
} as const;

/** BAB II: what begins in each term, and the road map of programmes; nothing where the plan has no period. */
export function terms(view: View, parts: RoadmapParts): readonly BlockDraft[] {
  if (!wantsSection(view, 'terms')) return [];
  const found = findTerms(view);
  const caption = view.say(texts.caption)(periodText(view));
  const figures = programmeRoadmap(view, parts, {
    id: 'roadmap-figure',
    caption,
    short: caption,
    bands: found.map(({ title, from, to }) => ({ title, from, to })),
    years: view.plan?.period ? yearsOfSpans([view.plan.period]) : [],
  });
  return [
    ...(found.length > 0
      ? [paragraph(view.say(texts.lead), reference('term-table'), '.'), termTable(view, parts, found)]
      : []),
    ...(figures.length > 0
      ? [paragraph(view.say(texts.drawn), ...enumerateReferences(view, figures), '.'), ...figures]
      : []),
  ];
}
