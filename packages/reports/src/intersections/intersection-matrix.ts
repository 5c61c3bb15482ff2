import type { CellDraft, RowDraft, TableDraft } from '@rencana/document';
import type { IntersectionPair } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { text, valueInline } from '../content/inline.ts';
import { cell, table } from '../content/table.ts';
import { numberValue } from '../content/value.ts';
import type { PlanDimension } from '../view/plan-dimension.ts';
import type { View } from '../view/view.ts';

const texts = {
  caption: { id: 'Matriks irisan antardimensi', en: 'Matrix of intersections between dimensions' },
  summary: {
    id: 'Baris dan kolom adalah dimensi; sel berisi jumlah program, kegiatan, dan quick win yang melayani keduanya.',
    en: 'Rows and columns are dimensions; a cell counts the programmes, actions and quick wins that serve both.',
  },
  dimension: { id: 'Dimensi', en: 'Dimension' },
  note: {
    id: 'Angka menunjukkan jumlah program, kegiatan, dan quick win yang melayani kedua dimensi; warna lebih gelap berarti irisan lebih kuat. Tanda * menandai irisan yang telah disepakati.',
    en: 'Numbers count the programmes, actions and quick wins that serve both dimensions; darker means stronger. * marks an intersection that was agreed on.',
  },
} as const;

/** The matrix of all pairs of dimensions: a number in each cell, its strength as shade. */
export function intersectionMatrix(view: View, pairs: readonly IntersectionPair[]): TableDraft {
  const { dimensions } = view;
  return table({
    id: 'intersection-matrix',
    caption: view.say(texts.caption),
    summary: view.say(texts.summary),
    columns: [
      { title: view.say(texts.dimension), width: 20 },
      ...dimensions.map(({ title }) => ({ title: shortTitle(title), width: 13, align: 'center' as const })),
    ],
    header: [
      {
        role: 'header',
        cells: [
          cell(view.say(texts.dimension), { header: true }),
          ...dimensions.map(({ title }) => cell(shortTitle(title), { header: true, align: 'center' })),
        ],
      },
    ],
    rows: dimensions.map((row) => matrixRow(row, dimensions, pairs)),
    note: [text(view.say(texts.note))],
  });
}

/** What tells dimensions apart: all of them begin with "Smart". */
function shortTitle(title: string): string {
  return title.replace(/^Smart\s+/, '');
}

function matrixRow(
  row: PlanDimension,
  dimensions: readonly PlanDimension[],
  pairs: readonly IntersectionPair[],
): RowDraft {
  return {
    role: 'body',
    tone: row.tone,
    place: placeOf(row.element),
    cells: [
      cell(row.title, { header: true, tone: row.tone }),
      ...dimensions.map((column) => matrixCell(findPair(pairs, row, column))),
    ],
  };
}

function findPair(pairs: readonly IntersectionPair[], row: PlanDimension, column: PlanDimension) {
  const ids = [row.element.id, column.element.id];
  return pairs.find(({ first, second }) => first !== second && ids.includes(first) && ids.includes(second));
}

function matrixCell(pair: IntersectionPair | undefined): CellDraft {
  if (!pair) return cell('·', { align: 'center', tone: 'neutral' });
  const value = numberValue(String(pair.carriers.length));
  const mark = pair.declared.length > 0 ? [text('*')] : [];
  return { content: [valueInline(value), ...mark], value, strength: pair.strength, align: 'center' };
}
