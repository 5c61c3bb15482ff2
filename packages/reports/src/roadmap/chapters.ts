import type { Chapter } from '../frame/chapter.ts';

/** The chapters of the road map, in their order, each with what the outline says of it. */
export const chapters = {
  introduction: {
    id: 'introduction',
    title: { id: 'Pendahuluan', en: 'Introduction' },
    outline: [
      { id: 'maksud peta jalan', en: 'what the road map is for', of: ['roadmap-purpose'] },
      { id: 'sistematika penulisan', en: 'the outline of the book', of: ['outline'] },
    ],
  },
  terms: {
    id: 'terms',
    title: { id: 'Tahapan Pembangunan', en: 'Terms' },
    outline: [
      { id: 'tahapan jangka pendek, menengah, dan panjang', en: 'the short, medium and long term', of: ['term-table'] },
      {
        id: 'rentang pelaksanaan program dan quick win',
        en: 'how long programmes and quick wins run',
        of: ['roadmap-figure'],
      },
    ],
  },
  dimensions: {
    id: 'dimensions',
    title: { id: 'Peta Jalan Setiap Dimensi', en: 'Road Map of Each Dimension' },
    outline: [
      {
        id: 'kegiatan dan quick win setiap dimensi menurut tahun pelaksanaannya',
        en: 'actions and quick wins of each dimension by the years in which they run',
        of: ['dimension'],
      },
    ],
  },
  years: {
    id: 'years',
    title: { id: 'Peta Jalan Setiap Tahun', en: 'Road Map of Each Year' },
    outline: [
      { id: 'anggaran setiap tahun', en: 'the budget of each year', of: ['budget-years'] },
      { id: 'kegiatan setiap tahun menurut bulan', en: 'the actions of each year by month', of: ['year'] },
    ],
  },
  milestones: {
    id: 'milestones',
    title: { id: 'Tonggak Capaian', en: 'Milestones' },
    outline: [{ id: 'tonggak capaian quick win', en: 'the milestones of the quick wins', of: ['milestone-table'] }],
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
