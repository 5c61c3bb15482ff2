import { type BlockDraft, numberText } from '@rencana/document';
import type { Evaluation } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { inlines } from '../content/inline.ts';
import { scoreDigits } from './component-table.ts';

/** The scores of the components as bars; nothing where fewer than two have one. */
export function scoreFigure(evaluation: Evaluation): BlockDraft | undefined {
  const bars = evaluation.component.flatMap(({ title, name, score }) =>
    score === undefined
      ? []
      : [
          {
            title: title ?? name ?? '',
            tone: 'neutral' as const,
            value: score,
            text: numberText(score, 'id', { digits: scoreDigits(score) }),
          },
        ],
  );
  if (bars.length < 2) return undefined;
  return {
    kind: 'figure',
    id: `scores-${evaluation.name}`,
    caption: inlines('Nilai komponen'),
    alt: bars.map(({ title, text }) => `${title}: ${text}.`).join(' '),
    drawing: { kind: 'bars', unit: 'nilai 0–4', most: '4', bars },
    place: placeOf(evaluation),
  };
}
