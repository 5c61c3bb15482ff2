import type { Chapter } from '../frame/chapter.ts';

/** The six chapters of Buku 1, in their order, each with what the outline says of it. */
export const chapters = {
  introduction: {
    id: 'introduction',
    title: { id: 'Pendahuluan', en: 'Introduction' },
    outline: {
      id: 'memuat latar belakang, maksud dan tujuan, dasar hukum, kerangka pikir, serta tahapan penyusunan.',
      en: 'gives background, purpose, legal basis, framework and the stages in which the plan was written.',
    },
  },
  future: {
    id: 'future',
    title: { id: 'Analisis Masa Depan', en: 'Analysis of the Future' },
    outline: {
      id: 'memuat arah perkembangan global, nasional, dan regional serta arah pembangunan daerah.',
      en: 'gives global, national and regional trends and the direction of the region.',
    },
  },
  readiness: {
    id: 'readiness',
    title: { id: 'Analisis Kesiapan Daerah', en: 'Readiness of the Region' },
    outline: {
      id: 'memuat gambaran umum daerah, kesiapan menurut unsur, dan keadaan layanan publik.',
      en: 'gives the profile of the region, its readiness by aspect and the state of its public services.',
    },
  },
  gaps: {
    id: 'gaps',
    title: { id: 'Analisis Kesenjangan', en: 'Gap Analysis' },
    outline: {
      id: 'memuat keadaan sekarang, keadaan yang dituju, dan kesenjangan setiap dimensi dan subdimensi.',
      en: 'gives the existing and the desired state of each dimension and sub-dimension, and the gap between them.',
    },
  },
  swot: {
    id: 'swot',
    title: { id: 'Analisis SWOT dan Visi Smart City', en: 'SWOT Analysis and Smart City Vision' },
    outline: {
      id: 'memuat kekuatan, kelemahan, peluang, dan ancaman serta visi, misi, dan sasaran Smart City.',
      en: 'gives strengths, weaknesses, opportunities and threats, and vision, missions and objectives.',
    },
  },
  conclusion: {
    id: 'conclusion',
    title: { id: 'Strategi dan Penutup', en: 'Strategy and Closing' },
    outline: {
      id: 'memuat arah strategi setiap dimensi dan penutup.',
      en: 'gives the strategies of each dimension and closes the book.',
    },
  },
} as const satisfies Record<string, Chapter>;
