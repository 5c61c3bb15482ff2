import { type BlockDraft, dateText, numberText } from '@rencana/document';
import { type ComponentBlock, compareDecimals, type Evaluation } from '@rencana/model';
import { paragraph } from '../content/block.ts';
import { countWord } from '../content/count-word.ts';
import { enumerate } from '../content/enumerate.ts';
import { reference } from '../content/inline.ts';
import { personText } from '../view/person-name.ts';
import { titleOfReference } from '../view/short-name.ts';
import type { View } from '../view/view.ts';
import { componentTable, scoreDigits } from './component-table.ts';
import { finalScore } from './final-score.ts';
import { scoreFigure } from './score-figure.ts';

/** The result of an evaluation in words, as a table and drawn; a sentence where nothing has been scored. */
export function resultBlocks(view: View, evaluation: Evaluation): readonly BlockDraft[] {
  const { component } = evaluation;
  if (component.length === 0) return [paragraph(`${opening(view, evaluation)} belum disertai nilai.`)];
  const final = finalScore(component);
  const result =
    final === undefined ? 'nilai akhirnya belum dapat dihitung' : `nilai akhirnya ${scoreText(final)} pada skala 0–4`;
  const figure = scoreFigure(evaluation);
  return [
    paragraph(
      `${opening(view, evaluation)} menilai ${countWord(component.length, 'id')} komponen; ${result}. ${extremes(component)}Rinciannya disajikan pada `,
      reference(`components-${evaluation.name}`),
      ...(figure ? [' dan digambarkan pada ', reference(`scores-${evaluation.name}`)] : []),
      '.',
    ),
    componentTable(view, evaluation),
    ...(figure ? [figure] : []),
  ];
}

/** `Evaluasi tahun 2022 oleh Tim penilai pusat pada Desember 2022`; only what the plan says. */
function opening(view: View, { year, date, assessor }: Evaluation): string {
  const names = assessor.map((each) => {
    const found = view.find(each);
    return found?.type === 'person' ? personText(view, found) : titleOfReference(view, each);
  });
  const known = [
    'Evaluasi',
    year && `tahun ${dateText(year, 'id')}`,
    names.length > 0 && `oleh ${enumerate(names, 'id')}`,
    date && `pada ${dateText(date, 'id')}`,
  ];
  return known.filter(Boolean).join(' ');
}

/** The best and the worst component, where they differ. */
function extremes(components: readonly ComponentBlock[]): string {
  const scored = components.filter(({ score }) => score !== undefined);
  const sorted = scored.toSorted((left, right) => compareDecimals(right.score ?? '0', left.score ?? '0'));
  const [best, worst] = [sorted[0], sorted.at(-1)];
  if (!best || !worst || best.score === worst.score) return '';
  return `Nilai tertinggi pada komponen ${nameAndScore(best)}, terendah pada komponen ${nameAndScore(worst)}. `;
}

const nameAndScore = ({ title, name, score = '0' }: ComponentBlock): string =>
  `${title ?? name ?? ''} (${scoreText(score)})`;

const scoreText = (score: string): string => numberText(score, 'id', { digits: scoreDigits(score) });
