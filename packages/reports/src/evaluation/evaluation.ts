import type { BlockDraft } from '@rencana/document';
import { compareMoments, type Evaluation, yearOf } from '@rencana/model';
import { heading, paragraph, placeOf } from '../content/block.ts';
import { reference } from '../content/inline.ts';
import { assemble } from '../frame/assemble.ts';
import { identityBlocks } from '../frame/identity.ts';
import { signatures } from '../frame/signatures.ts';
import { defineReport } from '../report.ts';
import { titleOf } from '../view/title-of.ts';
import { createView, type View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import { achievementTable } from './achievement-table.ts';
import { dimensionTable } from './dimension-table.ts';
import { type EvaluationParts, evaluationParts } from './evaluation-parts.ts';
import { recommendationBlocks } from './recommendation-blocks.ts';
import { resultBlocks } from './result-blocks.ts';

/** The yearly evaluations: scores and weights, dimensions, what was achieved, recommendations and what became of them. */
export const evaluation = defineReport({
  name: 'evaluation',
  title: { id: 'Laporan Evaluasi', en: 'Evaluation Report' },
  summary: {
    id: 'Nilai komponen dan bobotnya, nilai dimensi, capaian indikator, serta rekomendasi dan tindak lanjutnya.',
    en: 'Scores and weights, dimensions, achievement of indicators, recommendations and their follow-up.',
  },
  sections: ['results', 'dimensions', 'achievement', 'recommendations', 'approval'],
  languages: ['id'],
  reads: evaluationParts,
  build(parts, options) {
    const view = createView(parts, { ...options, language: 'id' });
    const chapters = parts.evaluation.toSorted(byYear).flatMap((each) => evaluationChapter(view, parts, each));
    return assemble(view, {
      subject: 'Laporan Evaluasi Smart City',
      cover: { series: 'Masterplan Smart City', volume: 'Evaluasi Tahunan', title: 'Laporan\nEvaluasi' },
      body: chapters.length > 0 ? [...chapters, ...(wantsSection(view, 'approval') ? approval(view) : [])] : none,
    });
  },
});

function byYear(left: Evaluation, right: Evaluation): number {
  if (left.year === undefined || right.year === undefined)
    return Number(left.year === undefined) - Number(right.year === undefined);
  return compareMoments(left.year, right.year);
}

function evaluationChapter(view: View, parts: EvaluationParts, each: Evaluation): readonly BlockDraft[] {
  const part = (name: string, title: string, content: readonly BlockDraft[]): readonly BlockDraft[] =>
    content.length === 0 || !wantsSection(view, name) ? [] : [heading(2, `${name}-of-${each.name}`, title), ...content];
  const sections = [
    ...part('results', 'Hasil Evaluasi', resultBlocks(view, each)),
    ...part('dimensions', 'Nilai Dimensi', dimensionBlocks(view, each)),
    ...part('achievement', 'Capaian Indikator', achievementBlocks(view, parts, each)),
    ...part('recommendations', 'Rekomendasi', recommendationBlocks(view, each)),
  ];
  if (sections.length === 0) return [];
  return [heading(1, `evaluation-${each.name}`, titleOf(each, 'id'), { place: placeOf(each) }), ...sections];
}

function dimensionBlocks(view: View, each: Evaluation): readonly BlockDraft[] {
  const scores = dimensionTable(view, each);
  return scores
    ? [paragraph('Nilai setiap dimensi dan rata-ratanya disajikan pada ', reference(scores.id), '.'), scores]
    : [];
}

function achievementBlocks(view: View, parts: EvaluationParts, each: Evaluation): readonly BlockDraft[] {
  const year = each.year && yearOf(each.year);
  const achieved = year ? achievementTable(view, parts, `achievement-${each.name}`, year) : undefined;
  if (!achieved) return [];
  return [
    paragraph(
      `Capaian indikator pada tahun ${year} dibandingkan dengan targetnya disajikan pada `,
      reference(achieved.id),
      '.',
    ),
    achieved,
  ];
}

function approval(view: View): readonly BlockDraft[] {
  return [
    heading(1, 'approval', 'Pengesahan', { unnumbered: true }),
    paragraph('Laporan evaluasi ini disahkan sebagai dasar perbaikan pelaksanaan Masterplan Smart City.'),
    ...identityBlocks(view),
    signatures(view),
  ];
}

const none: readonly BlockDraft[] = [
  heading(1, 'evaluations', 'Evaluasi', { unnumbered: true }),
  paragraph('Pelaksanaan Masterplan Smart City belum dievaluasi pada saat laporan ini disusun.'),
];
