import type { Chapter } from '../frame/chapter.ts';

/** The chapters of the road map, in their order, each with what the outline says of it. */
export const chapters = {
  introduction: {
    id: 'introduction',
    title: { id: 'Pendahuluan', en: 'Introduction' },
    outline: { id: 'memuat maksud dan ruang lingkup peta jalan.', en: 'says what the road map is for.' },
  },
  terms: {
    id: 'terms',
    title: { id: 'Tahapan Pembangunan', en: 'Terms' },
    outline: {
      id: 'memuat tahapan jangka pendek, menengah, dan panjang.',
      en: 'gives the short, the medium and the long term.',
    },
  },
  dimensions: {
    id: 'dimensions',
    title: { id: 'Peta Jalan Setiap Dimensi', en: 'Road Map of Each Dimension' },
    outline: {
      id: 'memuat program, kegiatan, dan quick win setiap dimensi menurut tahun pelaksanaannya.',
      en: 'gives programmes, actions and quick wins of each dimension by the years in which they run.',
    },
  },
  years: {
    id: 'years',
    title: { id: 'Peta Jalan Setiap Tahun', en: 'Road Map of Each Year' },
    outline: {
      id: 'memuat kegiatan setiap tahun menurut bulan dengan target keluaran dan anggarannya.',
      en: 'gives the actions of each year by month, with the output that is due and their budget.',
    },
  },
  milestones: {
    id: 'milestones',
    title: { id: 'Tonggak Capaian', en: 'Milestones' },
    outline: { id: 'memuat tonggak capaian quick win.', en: 'lists the milestones of the quick wins.' },
  },
  closing: {
    id: 'closing',
    title: { id: 'Penutup', en: 'Closing' },
    outline: { id: 'memuat penutup dan pengesahan.', en: 'closes the book and carries the signatures.' },
  },
} as const satisfies Record<string, Chapter>;
