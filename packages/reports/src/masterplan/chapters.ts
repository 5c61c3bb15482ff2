import type { Chapter } from '../frame/chapter.ts';

/** The six chapters of Buku 2, in their order, each with what the outline says of it. */
export const chapters = {
  introduction: {
    id: 'introduction',
    title: { id: 'Pendahuluan', en: 'Introduction' },
    outline: [
      { id: 'latar belakang', en: 'background', of: ['background'] },
      { id: 'maksud dan tujuan', en: 'purpose', of: ['purpose'] },
      { id: 'dasar hukum', en: 'legal basis', of: ['legal-basis'] },
      { id: 'kerangka pikir', en: 'framework', of: ['framework'] },
      { id: 'arah perkembangan', en: 'trends', of: ['trends'] },
      { id: 'tahapan penyusunan', en: 'the stages in which the plan was written', of: ['stages'] },
      { id: 'sistematika penulisan', en: 'the outline of the book', of: ['outline'] },
    ],
  },
  vision: {
    id: 'vision',
    title: { id: 'Visi Smart City Daerah', en: 'Smart City Vision of the Region' },
    outline: [
      { id: 'visi', en: 'vision', of: ['vision-statement'] },
      { id: 'misi', en: 'missions', of: ['missions'] },
      { id: 'sasaran', en: 'objectives', of: ['objectives'] },
      { id: 'indikator kinerja utama', en: 'key indicators', of: ['key-indicators'] },
    ],
  },
  strategy: {
    id: 'strategy',
    title: { id: 'Strategi Pembangunan Smart City', en: 'Smart City Development Strategy' },
    outline: [
      { id: 'sasaran setiap dimensi', en: 'the goals of each dimension', of: ['dimension'] },
      { id: 'strategi dan indikatornya', en: 'its strategies and indicators', of: ['dimension'] },
      { id: 'irisan antardimensi', en: 'where dimensions intersect', of: ['intersections'] },
    ],
  },
  'action-plan': {
    id: 'action-plan',
    title: { id: 'Rencana Aksi Smart City', en: 'Smart City Action Plan' },
    outline: [
      { id: 'kegiatan menurut empat bidang', en: 'the actions in four areas', of: ['area'] },
      { id: 'matriks rencana aksi', en: 'the action plan matrix', of: ['action-matrix'] },
      { id: 'rekapitulasi anggaran', en: 'the budget summary', of: ['budget-summary'] },
    ],
  },
  roadmap: {
    id: 'roadmap',
    title: { id: 'Peta Jalan Pembangunan Smart City', en: 'Smart City Road Map' },
    outline: [
      { id: 'tahapan jangka pendek, menengah, dan panjang', en: 'the short, medium and long term', of: ['terms'] },
      { id: 'peta jalan menurut bulan', en: 'the road map by month', of: ['roadmap-by-month'] },
      { id: 'tonggak capaian', en: 'milestones', of: ['milestones'] },
    ],
  },
  closing: {
    id: 'closing',
    title: { id: 'Penutup', en: 'Closing' },
    outline: [
      { id: 'penutup', en: 'closing words' },
      { id: 'pengesahan', en: 'signatures' },
    ],
  },
} as const satisfies Record<string, Chapter>;
