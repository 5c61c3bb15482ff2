import type { BlockDraft } from '@rencana/document';
import { paragraph } from '../content/block.ts';
import { enumerate } from '../content/enumerate.ts';
import { reference } from '../content/inline.ts';
import { yearsOfSpans } from '../drawing/month-span.ts';
import { programmeRoadmap } from '../drawing/programme-roadmap.ts';
import { periodText } from '../frame/region.ts';
import { findTerms, type Term } from '../masterplan/term.ts';
import { narrativeBlocks } from '../narrative/narrative-blocks.ts';
import type { View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import type { ExecutiveParts } from './executive-parts.ts';

const texts = {
  terms: {
    id: (terms: string) => `Pembangunan dilaksanakan bertahap: ${terms}. `,
    en: (terms: string) => `The plan is carried out in terms: ${terms}. `,
  },
  drawn: {
    id: 'Jadwal program dan quick win digambarkan pada ',
    en: 'The schedule of programmes and quick wins is drawn in ',
  },
  caption: {
    id: (period: string) =>
      `Peta jalan program dan quick win ${period}; belah ketupat menandai tonggak, QW menandai quick win`,
    en: (period: string) => `Road map of programmes and quick wins ${period}; diamonds mark milestones, QW a quick win`,
  },
  short: { id: 'Peta jalan program dan quick win', en: 'Road map of programmes and quick wins' },
  none: {
    id: 'Jadwal kegiatan belum ditetapkan sehingga peta jalan belum dapat digambarkan.',
    en: 'No schedules have been set, so the road map cannot be drawn yet.',
  },
} as const;

/** The terms in a sentence and the road map of programmes and quick wins. */
export function roadmap(view: View, parts: ExecutiveParts): readonly BlockDraft[] {
  if (!wantsSection(view, 'roadmap')) return [];
  const told = narrativeBlocks(view, parts.narrative, { section: 'roadmap', level: 3 });
  const terms = findTerms(view);
  const figures = programmeRoadmap(view, parts, {
    id: 'roadmap-figure',
    caption: view
      .say(texts.caption)(periodText(view))
      .replace(/ (?=;)| (?= )/g, ''),
    short: view.say(texts.short),
    bands: terms.map(({ title, from, to }) => ({ title, from, to })),
    years: view.plan?.period ? yearsOfSpans([view.plan.period]) : [],
  });
  const [first] = figures;
  if (!first) return [...told, paragraph(view.say(texts.none))];
  const staged = terms.length > 0 ? view.say(texts.terms)(enumerate(terms.map(termText), view.language)) : '';
  return [...told, paragraph(staged, view.say(texts.drawn), reference(first.id), '.'), ...figures];
}

/** `jangka menengah 2023–2026`. */
function termText({ title, from, to }: Term): string {
  return `${title.toLowerCase()} ${from === to ? from : `${from}–${to}`}`;
}
