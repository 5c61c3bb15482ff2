import type { Chapter } from '../frame/chapter.ts';

/** The six chapters of Buku 1, in their order, each with what the outline says of it. */
export const chapters = {
  introduction: {
    id: 'introduction',
    title: { id: 'Pendahuluan', en: 'Introduction' },
    outline: [
      { id: 'latar belakang', en: 'background', of: ['background'] },
      { id: 'maksud dan tujuan', en: 'purpose', of: ['purpose'] },
      { id: 'dasar hukum', en: 'legal basis', of: ['legal-basis'] },
      { id: 'kerangka pikir', en: 'framework', of: ['framework'] },
      { id: 'tahapan penyusunan', en: 'the stages in which the plan was written', of: ['stages'] },
      { id: 'sistematika penulisan', en: 'the outline of the book', of: ['outline'] },
    ],
  },
  future: {
    id: 'future',
    title: { id: 'Analisis Masa Depan', en: 'Analysis of the Future' },
    outline: [
      {
        id: 'arah perkembangan global, nasional, dan regional',
        en: 'global, national and regional trends',
        of: ['trends'],
      },
      { id: 'arah pembangunan daerah', en: 'the direction of the region', of: ['direction'] },
      { id: 'keselarasan dengan misi daerah', en: 'what supports each mission of the region', of: ['alignment'] },
    ],
  },
  readiness: {
    id: 'readiness',
    title: { id: 'Analisis Kesiapan Daerah', en: 'Readiness of the Region' },
    outline: [
      { id: 'gambaran umum daerah', en: 'the profile of the region', of: ['profile'] },
      { id: 'kesiapan menurut unsur', en: 'its readiness by aspect', of: ['readiness-by-aspect'] },
      { id: 'keadaan layanan publik', en: 'the state of its public services', of: ['services'] },
    ],
  },
  gaps: {
    id: 'gaps',
    title: { id: 'Analisis Kesenjangan', en: 'Gap Analysis' },
    outline: [
      {
        id: 'kesenjangan setiap dimensi dan subdimensi',
        en: 'the gaps of each dimension and its sub-dimensions',
        of: ['gap-table'],
      },
      {
        id: 'jarak indikator ke target akhirnya',
        en: 'how far the indicators are from their last targets',
        of: ['distance-table'],
      },
    ],
  },
  swot: {
    id: 'swot',
    title: { id: 'Analisis SWOT dan Visi Smart City', en: 'SWOT Analysis and Smart City Vision' },
    outline: [
      { id: 'analisis SWOT', en: 'the SWOT analysis', of: ['swot-analysis'] },
      { id: 'visi', en: 'vision', of: ['vision'] },
      { id: 'misi', en: 'missions', of: ['missions'] },
      { id: 'sasaran', en: 'objectives', of: ['objectives'] },
    ],
  },
  conclusion: {
    id: 'conclusion',
    title: { id: 'Strategi dan Penutup', en: 'Strategy and Closing' },
    outline: [
      { id: 'arah strategi setiap dimensi', en: 'the strategies of each dimension', of: ['strategies'] },
      { id: 'penutup', en: 'closing words', of: ['closing'] },
      { id: 'pengesahan', en: 'signatures', of: ['closing'] },
    ],
  },
} as const satisfies Record<string, Chapter>;
