import { type BlockDraft, numberText } from '@rencana/document';
import { checklist, type RequiredFrom, type Stage } from '@rencana/model';
import type { CompleteParts } from '../completeness/complete-parts.ts';
import { completenessOf } from '../completeness/completeness.ts';
import { missingTable } from '../completeness/missing-table.ts';
import { paragraph } from '../content/block.ts';
import { reference } from '../content/inline.ts';
import type { View } from '../view/view.ts';
import { stageName } from './stage-name.ts';

/** What a stage asks of the plan and is not yet there; a sentence where nothing is missing or nothing is asked. */
export function missingBlocks(view: View, parts: CompleteParts, stage: Stage): readonly BlockDraft[] {
  const number = Number(stage.order);
  if (!(number >= 1 && number <= 4)) return [];
  const items = checklist(parts, number as RequiredFrom).filter(({ from }) => from === number);
  const { asked, met, percent } = completenessOf(items);
  if (percent === undefined)
    return [paragraph('Pedoman yang dipakai tidak mensyaratkan isian tambahan pada tahap ini.')];
  const missing = items.filter((item) => !item.met);
  if (missing.length === 0)
    return [paragraph(`Seluruh isian yang disyaratkan pada tahap ini, sebanyak ${asked}, sudah lengkap.`)];
  const id = `missing-${stage.name}`;
  const share = numberText(percent, 'id', { unit: '%' });
  return [
    paragraph(
      `Dari ${asked} isian yang disyaratkan pada tahap ini, ${met} (${share}) sudah ada. Selebihnya tercantum pada `,
      reference(id),
      '.',
    ),
    missingTable(view, { id, caption: `Isian yang belum ada pada ${stageName(stage)}` }, missing),
  ];
}
