import { closedWords, type Text } from '@rencana/model';

/** The words that documents print for the closed words of the language, and for what is missing. */
export const vocabulary = {
  missing: {
    noData: { id: 'belum ada data', en: 'no data yet' },
    notBudgeted: { id: 'tidak dianggarkan pada tahun ini', en: 'not budgeted in this year' },
    noTarget: { id: 'tidak ada target pada tahun ini', en: 'no target in this year' },
    notFilled: { id: 'belum diisi', en: 'not filled in yet' },
  },
  budget: {
    1: { id: 'Anggaran (rupiah)', en: 'Budget (rupiah)' },
    1e6: { id: 'Anggaran (juta rupiah)', en: 'Budget (million rupiah)' },
  },
  direction: closedWords.direction,
  indicatorKind: closedWords.indicatorKind,
  level: closedWords.indicatorLevel,
  tier: closedWords.indicatorTier,
  frequency: closedWords.frequency,
  aggregation: closedWords.aggregation,
  achievement: closedWords.achievement,
  area: closedWords.area,
  innovation: closedWords.innovation,
  status: closedWords.quickwinStatus,
  decision: closedWords.decision,
  aspect: closedWords.aspect,
  condition: closedWords.condition,
  quadrant: closedWords.quadrant,
  benefitFor: closedWords.for,
  continuityBy: closedWords.by,
  extent: closedWords.likelihood,
  partnerKind: closedWords.partnerKind,
  remarkStatus: closedWords.remarkStatus,
  revision: closedWords.revisionKind,
  regulationLevel: closedWords.regulationLevel,
  regulationStatus: closedWords.regulationStatus,
  role: closedWords.role,
} as const satisfies Record<string, Record<string, Text>>;
