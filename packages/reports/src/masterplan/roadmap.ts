import type { BlockDraft } from '@rencana/document';
import { heading, paragraph } from '../content/block.ts';
import { enumerateReferences } from '../content/enumerate-references.ts';
import { reference } from '../content/inline.ts';
import { yearsOfSpans } from '../drawing/month-span.ts';
import { roadmapFigures } from '../drawing/roadmap-figures.ts';
import { periodText } from '../frame/region.ts';
import { narrativeBlocks } from '../narrative/narrative-blocks.ts';
import type { View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import { shownActions } from './carriers.ts';
import type { MasterplanParts } from './masterplan-parts.ts';
import { milestoneTable } from './milestone-table.ts';
import { findTerms } from './term.ts';
import { termTable } from './term-table.ts';

const texts = {
  terms: { id: 'Tahapan Pembangunan', en: 'Terms' },
  termLead: {
    id: 'Pembangunan Smart City dilaksanakan bertahap dalam jangka pendek, menengah, dan panjang sebagaimana disajikan pada ',
    en: 'The plan is carried out in a short, a medium and a long term, see ',
  },
  roadmap: { id: 'Peta Jalan', en: 'Road Map' },
  roadmapLead: {
    id: 'Jadwal setiap kegiatan digambarkan menurut bulan pada ',
    en: 'The schedule of each action is drawn by month in ',
  },
  caption: {
    id: (period: string) =>
      `Peta jalan Smart City ${period}; belah ketupat menandai tonggak, QW menandai quick win`.replace('  ', ' '),
    en: (period: string) =>
      `Smart City road map ${period}; diamonds mark milestones, QW a quick win`.replace('  ', ' '),
  },
  short: {
    id: (period: string) => `Peta jalan Smart City ${period}`.trim(),
    en: (period: string) => `Smart City road map ${period}`.trim(),
  },
  milestones: { id: 'Tonggak Capaian', en: 'Milestones' },
  milestoneLead: {
    id: 'Tonggak capaian quick win disajikan pada ',
    en: 'The milestones of the quick wins are listed in ',
  },
  none: {
    id: 'Jadwal kegiatan belum ditetapkan sehingga peta jalan belum dapat digambarkan.',
    en: 'No schedules have been set, so the road map cannot be drawn yet.',
  },
} as const;

/** BAB V: the three terms, the road map by month, the milestones. */
export function roadmap(view: View, parts: MasterplanParts): readonly BlockDraft[] {
  if (!wantsSection(view, 'roadmap')) return [];
  const actions = shownActions(view, parts);
  const scheduled = actions.filter(({ schedule }) => schedule);
  const told = narrativeBlocks(view, parts.narrative, { section: 'roadmap', level: 3 });
  if (scheduled.length === 0) return [...told, paragraph(view.say(texts.none))];
  const terms = findTerms(view);
  const figures = roadmapFigures(view, actions, {
    id: 'roadmap-figure',
    caption: view.say(texts.caption)(periodText(view)),
    short: view.say(texts.short)(periodText(view)),
    bands: terms.map(({ title, from, to }) => ({ title, from, to })),
    years: view.plan?.period ? yearsOfSpans([view.plan.period]) : [],
  });
  const milestones = milestoneTable(view, actions);
  return [
    ...told,
    ...(terms.length > 0
      ? [
          heading(2, 'terms', view.say(texts.terms)),
          paragraph(view.say(texts.termLead), reference('term-table'), '.'),
          termTable(view, parts, terms),
        ]
      : []),
    ...figures.map(
      (figure, index): BlockDraft => ({
        kind: 'landscape',
        children: index === 0 ? [...roadmapHead(view, figures), figure] : [figure],
      }),
    ),
    ...(milestones
      ? [
          heading(2, 'milestones', view.say(texts.milestones)),
          paragraph(view.say(texts.milestoneLead), reference('milestone-table'), '.'),
          milestones,
        ]
      : []),
  ];
}

function roadmapHead(view: View, figures: readonly { readonly id: string }[]): readonly BlockDraft[] {
  return [
    heading(2, 'roadmap-by-month', view.say(texts.roadmap)),
    paragraph(view.say(texts.roadmapLead), ...enumerateReferences(view, figures), '.'),
  ];
}
