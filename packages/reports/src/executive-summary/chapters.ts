import type { Text } from '@rencana/model';

/** The chapters of Buku 3, in their order. */
export const chapters = {
  overview: { id: 'Gambaran dan Arah', en: 'Overview and Direction' },
  dimensions: { id: 'Dimensi Smart City', en: 'The Smart City Dimensions' },
  budget: { id: 'Anggaran', en: 'Budget' },
  'quick-wins': { id: 'Quick Win', en: 'Quick Wins' },
  roadmap: { id: 'Peta Jalan', en: 'Road Map' },
  governance: { id: 'Tata Kelola Pelaksanaan', en: 'How It Is Governed' },
} as const satisfies Record<string, Text>;
