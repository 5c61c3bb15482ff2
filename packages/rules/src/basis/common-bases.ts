import type { Basis } from '../rule.ts';

/** For what was found in real planning documents. */
export const foundInPlans: Basis = {
  kind: 'practice',
  text: {
    id: 'Cacat nyata yang ditemukan dalam dokumen perencanaan daerah.',
    en: 'A real defect found in planning documents of regions.',
  },
};

/** For what assessors have faulted in evaluations. */
export const faultedByAssessors: Basis = {
  kind: 'practice',
  text: {
    id: 'Termasuk yang dicatat penilai sebagai kekurangan dalam evaluasi Smart City.',
    en: 'Among the faults that assessors note in Smart City evaluations.',
  },
};

/** For what no regulation or guide says; it is our own opinion, and the planner may see it otherwise. */
export const ownJudgement: Basis = {
  kind: 'judgement',
  text: {
    id: 'Pertimbangan penyusun aturan ini; tidak ada peraturan yang mengharuskannya.',
    en: 'The judgement of the makers of this rule; no regulation demands it.',
  },
};
