import type { CellDraft, TableDraft } from '@rencana/document';
import type { ComponentBlock, Decimal, Evaluation } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { itemTable } from '../content/item-table.ts';
import { cell, valueCell } from '../content/table.ts';
import { decimalsOf, missingValue, numberValue } from '../content/value.ts';
import { titleLines } from '../plan-text/references-text.ts';
import type { View } from '../view/view.ts';
import { finalScore, sumWeights, weightedScore } from './final-score.ts';

/** The path of a component block: the first has no number. */
export const componentPath = (index: number): string => (index === 0 ? 'component' : `component.${index}`);

/** The components with weight, score, what each adds, and their final score. */
export function componentTable(view: View, evaluation: Evaluation): TableDraft {
  const { component } = evaluation;
  const sum = sumWeights(component);
  return itemTable<ComponentBlock>({
    id: `components-${evaluation.name}`,
    caption: 'Nilai menurut komponen',
    summary: 'Setiap baris satu komponen penilaian dengan bobot, nilai, dan nilai terbobotnya.',
    items: component,
    rowPlace: (_, index) => placeOf(evaluation, componentPath(index)),
    ...(sum !== '100' && {
      note: [
        {
          kind: 'text',
          value: 'Bobot tidak berjumlah seratus persen; nilai akhir dihitung menurut bagian setiap bobot.',
        },
      ],
    }),
    columns: [
      { title: 'Komponen', width: 30, header: true, content: ({ title, name }) => title ?? name },
      { title: 'Bobot (%)', width: 14, align: 'end', content: ({ weight }) => weightCell(weight) },
      { title: 'Nilai (0–4)', width: 14, align: 'end', content: ({ score }) => scoreCell(score) },
      { title: 'Nilai terbobot', width: 16, align: 'end', content: (each) => scoreCell(weightedScore(each), 3) },
      { title: 'Bukti', width: 24, optional: true, content: ({ provenBy }) => titleLines(view, provenBy) },
    ],
    total: (shown) => ({
      role: 'total',
      cells: [
        cell('Nilai akhir', { colspan: 2 }),
        weightCell(sum),
        cell(''),
        scoreCell(finalScore(component), 3),
        ...(shown.length > 4 ? [cell('')] : []),
      ],
    }),
  });
}

/** Scores have two digits, or as many as they are given with. */
export const scoreDigits = (score: Decimal): number => Math.max(2, decimalsOf(score));

/** A score or a weight as a cell; a dash where it is not known. */
export function scoreCell(value: Decimal | undefined, digits?: number): CellDraft {
  const shown = value === undefined ? missingValue('belum dinilai') : numberValue(value, digits ?? scoreDigits(value));
  return valueCell(shown, { align: 'end' });
}

/** A weight has the digits that it is given with. */
const weightCell = (weight: Decimal | undefined): CellDraft =>
  scoreCell(weight, weight === undefined ? 0 : decimalsOf(weight));
