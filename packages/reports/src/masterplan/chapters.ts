import type { Chapter } from '../frame/chapter.ts';

/** The six chapters of Buku 2, in their order, each with what the outline says of it. */
export const chapters = {
  introduction: {
    id: 'introduction',
    title: { id: 'Pendahuluan', en: 'Introduction' },
    outline: {
      id: 'memuat latar belakang, maksud dan tujuan, dasar hukum, serta tahapan penyusunan masterplan.',
      en: 'gives background, purpose, legal basis and the stages in which the plan was written.',
    },
  },
  vision: {
    id: 'vision',
    title: { id: 'Visi Smart City Daerah', en: 'Smart City Vision of the Region' },
    outline: {
      id: 'memuat visi, misi, dan sasaran Smart City serta kaitannya dengan visi dan misi daerah.',
      en: 'gives vision, missions and objectives, and how they follow those of the region.',
    },
  },
  strategy: {
    id: 'strategy',
    title: { id: 'Strategi Pembangunan Smart City', en: 'Smart City Development Strategy' },
    outline: {
      id: 'memuat sasaran, strategi, dan indikator setiap dimensi dan subdimensi, serta irisan antardimensi.',
      en: 'gives goals, strategies and indicators of each dimension and its sub-dimensions, and where dimensions intersect.',
    },
  },
  'action-plan': {
    id: 'action-plan',
    title: { id: 'Rencana Aksi Smart City', en: 'Smart City Action Plan' },
    outline: {
      id: 'memuat kegiatan menurut empat bidang, matriks rencana aksi, dan rekapitulasi anggaran.',
      en: 'gives the actions in four areas, the action plan matrix and the budget summary.',
    },
  },
  roadmap: {
    id: 'roadmap',
    title: { id: 'Peta Jalan Pembangunan Smart City', en: 'Smart City Road Map' },
    outline: {
      id: 'memuat tahapan jangka pendek, menengah, dan panjang, peta jalan, serta tonggak capaian.',
      en: 'gives the short, medium and long term, the road map and its milestones.',
    },
  },
  closing: {
    id: 'closing',
    title: { id: 'Penutup', en: 'Closing' },
    outline: {
      id: 'memuat penutup dan pengesahan masterplan.',
      en: 'closes the plan and carries the signatures.',
    },
  },
} as const satisfies Record<string, Chapter>;
