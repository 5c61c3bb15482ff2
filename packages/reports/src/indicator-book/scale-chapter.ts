import { type BlockDraft, type CellDraft, numberText } from '@rencana/document';
import type { Indicator, Scale } from '@rencana/model';
import { heading, paragraph, placeOf } from '../content/block.ts';
import { enumerate } from '../content/enumerate.ts';
import { reference } from '../content/inline.ts';
import { itemTable } from '../content/item-table.ts';
import { valueCell } from '../content/table.ts';
import { decimalsOf, numberValue } from '../content/value.ts';
import { proseInlines } from '../prose/prose-inlines.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { inOrder } from '../view/written-order.ts';

const texts = {
  title: { id: 'Skala Penilaian', en: 'Scales' },
  lead: {
    id: 'Indikator berperingkat dinilai dengan skala berikut, dari yang terendah sampai dengan yang tertinggi.',
    en: 'Graded indicators use the following scales, from the lowest grade to the highest.',
  },
  used: {
    id: (indicators: string) => `Skala ini dipakai oleh ${indicators}; peringkatnya disajikan pada `,
    en: (indicators: string) => `This scale is used by ${indicators}; its grades are shown in `,
  },
  caption: { id: (title: string) => `Peringkat ${title}`, en: (title: string) => `Grades of ${title}` },
  summary: {
    id: 'Setiap baris satu peringkat dengan nilai, rentang nilai, dan artinya.',
    en: 'One grade a row, with its score, range of values and meaning.',
  },
  grade: { id: 'Peringkat', en: 'Grade' },
  score: { id: 'Nilai', en: 'Score' },
  range: { id: 'Rentang nilai', en: 'Range' },
  means: { id: 'Arti', en: 'Meaning' },
} as const;

/** The scales of the graded indicators, a section with a table of grades each; nothing where none is graded. */
export function scaleChapter(
  view: View,
  scales: readonly Scale[],
  indicators: readonly Indicator[],
): readonly BlockDraft[] {
  const byScale = Map.groupBy(indicators, ({ graded }) => graded?.id);
  const used = inOrder(
    view,
    scales.filter(({ id, grade }) => byScale.has(id) && grade.length > 0),
  );
  if (used.length === 0) return [];
  return [
    heading(1, 'scales', view.say(texts.title)),
    paragraph(view.say(texts.lead)),
    ...used.flatMap((scale) => scaleSection(view, scale, byScale.get(scale.id) ?? [])),
  ];
}

function scaleSection(view: View, scale: Scale, indicators: readonly Indicator[]): readonly BlockDraft[] {
  const id = `grades-${scale.name}`;
  const names = enumerate(
    indicators.map((indicator) => titleOf(indicator, view.language)),
    view.language,
  );
  return [
    heading(2, `scale-${scale.name}`, titleOf(scale, view.language), { place: placeOf(scale) }),
    paragraph(view.say(texts.used)(names), reference(id), '.'),
    gradeTable(view, scale, id),
  ];
}

function gradeTable(view: View, scale: Scale, id: string): BlockDraft {
  return itemTable<Scale['grade'][number]>({
    id,
    caption: view.say(texts.caption)(titleOf(scale, view.language)),
    summary: view.say(texts.summary),
    items: scale.grade,
    rowPlace: (_grade, index) => placeOf(scale, index === 0 ? 'grade' : `grade.${index}`),
    columns: [
      { title: view.say(texts.grade), width: 18, header: true, content: ({ title, name }) => title ?? name },
      {
        title: view.say(texts.score),
        width: 12,
        align: 'end',
        optional: true,
        content: ({ score }) => scoreCell(score),
      },
      {
        title: view.say(texts.range),
        width: 18,
        align: 'center',
        optional: true,
        content: ({ range }) => range && `${number(view, range.from)}–${number(view, range.to)}`,
      },
      { title: view.say(texts.means), width: 44, optional: true, content: ({ means }) => proseInlines(view, means) },
    ],
  });
}

function scoreCell(score: string | undefined): CellDraft | undefined {
  return score === undefined ? undefined : valueCell(numberValue(score), { align: 'end' });
}

const number = (view: View, value: string) => numberText(value, view.language, { digits: decimalsOf(value) });
