import { findById, homeOfReference } from '@rencana/model';
import { ownJudgement } from '../basis/common-bases.ts';
import { definePlanRule } from '../rule.ts';

export const intersectionWithinOne = definePlanRule({
  code: 'intersection-within-one',
  family: 'intersections',
  severity: 'error',
  summary: {
    id: 'Irisan berada dalam satu dimensi.',
    en: 'An intersection lies within one dimension.',
  },
  explanation: {
    id: 'Irisan mempertemukan dua dimensi atau lebih. Dua subdimensi dari dimensi yang sama bukan irisan, dan tidak muncul dalam matriksnya. Perbaiki between, atau jadikan kegiatan biasa.',
    en: 'An intersection brings two or more dimensions together. Two sub-dimensions of one dimension are no intersection and do not appear in its matrix. Mend between, or make it an ordinary action.',
  },
  basis: ownJudgement,
  covers: [],
  stage: 1,
  supersedes: [],
  fixable: false,
  reads: ['intersection', 'dimension', 'subdimension'],
  examples: [
    {
      title: { id: 'Dua subdimensi ekonomi', en: 'Two sub-dimensions of the economy' },
      bad: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
intersection pasar "Pasar dan kesejahteraan" { <|between economy.transaction, economy.welfare|> }
`,
    },
    {
      title: { id: 'Dua dimensi', en: 'Two dimensions' },
      good: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
intersection pasar "Izin dan transaksi" { between governance.public-service, economy.transaction }
`,
    },
  ],
  check(parts, report) {
    for (const { id, title, between } of parts.intersection) {
      if (between.length === 0 || between.some((reference) => reference.id === undefined)) continue;
      const dimensions = new Set(between.map((reference) => homeOfReference(reference, parts).dimension));
      if (dimensions.size !== 1) continue;
      const [only] = dimensions;
      const name = findById(parts.dimension, only)?.title ?? '';
      report(
        { element: id, path: 'between' },
        {
          id: `Irisan “${title}” hanya berada dalam ${name}. Sebut dimensi kedua dalam between.`,
          en: `The intersection “${title}” lies within ${name} only. Name a second dimension in between.`,
        },
      );
    }
  },
});
