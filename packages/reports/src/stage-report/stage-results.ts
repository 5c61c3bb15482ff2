import type { BlockDraft } from '@rencana/document';
import { isStanding, type Stage } from '@rencana/model';
import type { CompleteParts } from '../completeness/complete-parts.ts';
import { paragraph, placeOf } from '../content/block.ts';
import { countWord } from '../content/count-word.ts';
import { enumerate } from '../content/enumerate.ts';
import { reference, strong, text } from '../content/inline.ts';
import { proseBlocks } from '../prose/prose-blocks.ts';
import type { View } from '../view/view.ts';
import { crossingTable, decisionTable, deliverableTable } from './outcome-tables.ts';

/** What came out of a stage: deliverables, decisions, intersections, what the plan holds since, and the review. */
export function stageResults(view: View, parts: CompleteParts, stage: Stage): readonly BlockDraft[] {
  const tables = [
    deliverableTable(view, stage),
    decisionTable(view, parts, stage),
    crossingTable(view, parts, stage),
  ].filter((table) => table !== undefined);
  const last = tables.length === 2 ? ' dan ' : ', dan ';
  const pointers = tables.flatMap(({ id }, index) => [
    index === 0 ? '' : index === tables.length - 1 ? last : ', ',
    reference(id),
  ]);
  const review = proseBlocks(view, stage.review, {
    id: `review-${stage.name}`,
    caption: 'Hasil tinjauan',
    place: placeOf(stage, 'review'),
  });
  return [
    ...contentSentence(view, parts, stage),
    ...(tables.length > 0 ? [paragraph('Hasil tahap ini disajikan pada ', ...pointers, '.')] : []),
    ...tables,
    ...withLead(review),
  ];
}

type Count = readonly [count: number, name: string];

/** What each stage adds to a plan, by the work that it is there for. */
const contents: Readonly<Record<string, (parts: CompleteParts) => readonly Count[]>> = {
  1: ({ readiness, swot, gap }) => [
    [readiness.length, 'butir kesiapan daerah'],
    [swot.length, 'butir SWOT'],
    [gap.length, 'kesenjangan'],
  ],
  2: ({ programme, indicator, quickwin }) => [
    [programme.length, 'program'],
    [indicator.length, 'indikator'],
    [quickwin.length, 'usulan quick win'],
  ],
  3: ({ intersection, action }) => [
    [intersection.length, 'irisan'],
    [action.length, 'kegiatan'],
  ],
  4: (parts) => [
    [parts.quickwin.filter((quickwin) => isStanding(quickwin, parts)).length, 'quick win terpilih'],
    [parts.decree.length, 'naskah keputusan'],
  ],
};

function contentSentence(view: View, parts: CompleteParts, { order }: Stage): readonly BlockDraft[] {
  const counts = (order ? contents[order]?.(parts) : undefined) ?? [];
  const told = counts
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${countWord(count, view.language)} ${name}`);
  return told.length === 0
    ? []
    : [paragraph(`Masterplan kini memuat ${enumerate(told, 'id')} dari pekerjaan tahap ini.`)];
}

/** What the review found, after the words that say so: on their own they read as if torn from elsewhere. */
function withLead([first, ...rest]: readonly BlockDraft[]): readonly BlockDraft[] {
  if (!first) return [];
  const lead = [strong('Hasil tinjauan'), text(': ')];
  if (first.kind === 'paragraph') return [{ ...first, children: [...lead, ...first.children] }, ...rest];
  return [paragraph(strong('Hasil tinjauan'), ':'), first, ...rest];
}
