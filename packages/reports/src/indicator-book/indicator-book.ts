import type { BlockDraft } from '@rencana/document';
import type { Indicator } from '@rencana/model';
import { heading, paragraph, placeOf } from '../content/block.ts';
import { countWord } from '../content/count-word.ts';
import { reference } from '../content/inline.ts';
import { plural } from '../content/plural.ts';
import { assemble } from '../frame/assemble.ts';
import { identityBlocks } from '../frame/identity.ts';
import { periodText, regionName } from '../frame/region.ts';
import { signatures } from '../frame/signatures.ts';
import { targetTable } from '../indicators/target-table.ts';
import { defineReport } from '../report.ts';
import { type DimensionGroup, groupByDimension } from '../view/group-by-dimension.ts';
import { createView, type View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import { inOrder } from '../view/written-order.ts';
import { definitionSheet } from './definition-sheet.ts';
import { type IndicatorParts, indicatorParts } from './indicator-parts.ts';
import { scaleChapter } from './scale-chapter.ts';

const texts = {
  subject: { id: 'Buku Indikator Smart City', en: 'Smart City Indicator Book' },
  series: { id: 'Masterplan Smart City', en: 'Smart City Master Plan' },
  volume: { id: 'Buku Pendukung', en: 'Companion Volume' },
  cover: { id: 'Buku\nIndikator', en: 'Indicator\nBook' },
  summary: { id: 'Ringkasan Indikator', en: 'Summary of the Indicators' },
  sheets: { id: 'Lembar Definisi Indikator', en: 'Definition Sheets' },
  approval: { id: 'Penutup', en: 'Closing' },
  approvalText: {
    id: 'Buku indikator ini menjadi acuan pengukuran, pelaporan, dan evaluasi capaian Smart City.',
    en: 'This book is the reference for measuring, reporting and evaluating the Smart City.',
  },
  lead: {
    id: (region: string, period: string, count: string) =>
      `Keberhasilan Smart City ${region}${period && ` ${period}`} diukur dengan ${count} indikator. Bab ini merangkum data dasar, target, dan penanggung jawab setiap indikator menurut dimensi.`,
    en: (region: string, period: string, count: string) =>
      `The Smart City of ${region}${period && ` ${period}`} is measured by ${plural(count, 'indicator')}. This chapter gives their baselines, targets and owners by dimension.`,
  },
  sheetLead: {
    id: 'Setiap indikator dijelaskan dalam satu lembar definisi yang memuat pengertian, rumus, sumber data, dan lintasan targetnya.',
    en: 'Each indicator has a definition sheet with its definition, formula, data source and trajectory.',
  },
  caption: {
    id: (title: string) => `Indikator ${title}`,
    en: (title: string) => `Indicators of ${title}`,
  },
  shownIn: { id: 'Indikator dimensi ini disajikan pada ', en: 'The indicators of this dimension are shown in ' },
  none: {
    id: 'Indikator belum ditetapkan pada saat dokumen ini disusun.',
    en: 'No indicators have been set at the time of writing.',
  },
} as const;

/** The indicators: a summary table for each dimension, then a definition sheet with trajectory for each indicator. */
export const indicatorBook = defineReport({
  name: 'indicator-book',
  title: texts.subject,
  summary: {
    id: 'Ringkasan indikator per dimensi serta lembar definisi dan lintasan setiap indikator.',
    en: 'A summary of the indicators by dimension, and a definition sheet with trajectory for each.',
  },
  sections: ['summary', 'sheets', 'trajectories', 'scales', 'approval'],
  languages: ['id', 'en'],
  reads: indicatorParts,
  build(parts, options) {
    const view = createView(parts, options);
    const groups = groupByDimension(view, inOrder(view, parts.indicator));
    return assemble(view, {
      subject: view.say(texts.subject),
      cover: { series: view.say(texts.series), volume: view.say(texts.volume), title: view.say(texts.cover) },
      body: [
        ...(wantsSection(view, 'summary') ? summaryChapter(view, parts, groups) : []),
        ...(wantsSection(view, 'sheets', 'trajectories') ? sheetChapter(view, parts, groups) : []),
        ...(wantsSection(view, 'scales') ? scaleChapter(view, parts.scale, shownIndicators(groups)) : []),
        ...(wantsSection(view, 'approval') && groups.length > 0 ? approvalChapter(view) : []),
      ],
    });
  },
});

type Groups = readonly DimensionGroup<Indicator>[];

const shownIndicators = (groups: Groups) => groups.flatMap(({ elements }) => elements);

function summaryChapter(view: View, parts: IndicatorParts, groups: Groups): readonly BlockDraft[] {
  const head = heading(1, 'summary', view.say(texts.summary));
  const count = groups.reduce((sum, { elements }) => sum + elements.length, 0);
  if (count === 0) return [head, paragraph(view.say(texts.none)), ...identityBlocks(view)];
  const lead = view.say(texts.lead)(regionName(view), periodText(view), countWord(count, view.language));
  return [
    head,
    paragraph(lead),
    ...identityBlocks(view),
    ...groups.flatMap((group) => {
      const id = `summary-${nameOf(group)}`;
      return [
        groupHeading(group, `summary-of-${nameOf(group)}`),
        paragraph(view.say(texts.shownIn), reference(id), '.'),
        targetTable(view, parts, group.elements, { id, caption: view.say(texts.caption)(group.title) }),
      ];
    }),
  ];
}

function sheetChapter(view: View, parts: IndicatorParts, groups: Groups): readonly BlockDraft[] {
  if (groups.length === 0) return [];
  return [
    heading(1, 'sheets', view.say(texts.sheets)),
    paragraph(view.say(texts.sheetLead)),
    ...groups.flatMap((group) => [
      groupHeading(group, `sheets-of-${nameOf(group)}`),
      ...group.elements.flatMap((indicator) => definitionSheet(view, parts, indicator, group)),
    ]),
  ];
}

function approvalChapter(view: View): readonly BlockDraft[] {
  return [heading(1, 'closing', view.say(texts.approval)), paragraph(view.say(texts.approvalText)), signatures(view)];
}

function groupHeading({ dimension, title, tone }: DimensionGroup<Indicator>, id: string): BlockDraft {
  return heading(2, id, title, dimension ? { tone, place: placeOf(dimension.element) } : {});
}

function nameOf({ dimension }: DimensionGroup<Indicator>): string {
  return dimension?.element.name ?? 'others';
}
