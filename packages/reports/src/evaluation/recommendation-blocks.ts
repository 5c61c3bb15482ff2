import { type BlockDraft, dateText } from '@rencana/document';
import type { Evaluation, RecommendationBlock } from '@rencana/model';
import { paragraph, placeOf } from '../content/block.ts';
import { countWord } from '../content/count-word.ts';
import { reference } from '../content/inline.ts';
import { itemTable } from '../content/item-table.ts';
import { titleLines } from '../plan-text/references-text.ts';
import { proseInlines } from '../prose/prose-inlines.ts';
import { shortName } from '../view/short-name.ts';
import type { View } from '../view/view.ts';

/** What the assessor recommends, who follows it up, by when, and what was done; a sentence where there is nothing. */
export function recommendationBlocks(view: View, evaluation: Evaluation): readonly BlockDraft[] {
  const { recommendation } = evaluation;
  if (recommendation.length === 0) return [paragraph('Evaluasi ini tidak disertai rekomendasi.')];
  const id = `recommendations-${evaluation.name}`;
  const answered = recommendation.filter(({ answer }) => answer !== undefined).length;
  return [
    paragraph(
      `Penilai memberikan ${countWord(recommendation.length, 'id')} rekomendasi, ${followedUp(answered, recommendation.length)}, sebagaimana disajikan pada `,
      reference(id),
      '.',
    ),
    itemTable<RecommendationBlock>({
      id,
      caption: 'Rekomendasi dan tindak lanjutnya',
      summary: 'Setiap baris satu rekomendasi dengan penanggung jawab, batas waktu, tindak lanjut, dan buktinya.',
      items: recommendation,
      rowPlace: (_, index) => placeOf(evaluation, index === 0 ? 'recommendation' : `recommendation.${index}`),
      columns: [
        { title: 'Rekomendasi', width: 30, header: true, content: ({ title, name }) => title ?? name },
        { title: 'Penanggung jawab', width: 17, content: ({ owner }) => owner && shortName(view, owner) },
        { title: 'Batas waktu', width: 14, content: ({ due }) => due && dateText(due, 'id') },
        { title: 'Tindak lanjut', width: 24, content: ({ answer }) => proseInlines(view, answer) },
        { title: 'Bukti', width: 20, optional: true, content: ({ provenBy }) => titleLines(view, provenBy) },
      ],
    }),
  ];
}

/** How many of the recommendations were followed up, in words. */
function followedUp(answered: number, all: number): string {
  if (answered === all) return all === 1 ? 'yang sudah ditindaklanjuti' : 'yang seluruhnya sudah ditindaklanjuti';
  if (answered === 0) return all === 1 ? 'yang belum ditindaklanjuti' : 'belum ada yang ditindaklanjuti';
  return `${countWord(answered, 'id')} di antaranya sudah ditindaklanjuti`;
}
