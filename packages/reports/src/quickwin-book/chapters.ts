import type { Chapter } from '../frame/chapter.ts';

/** The chapters of the quick-win book, in their order, each with what the outline says of it. */
export const chapters = {
  introduction: {
    id: 'introduction',
    title: { id: 'Pendahuluan', en: 'Introduction' },
    outline: {
      id: 'memuat pengertian, kriteria, dan proses penetapan quick win.',
      en: 'says what a quick win is, by which criteria and how the quick wins were chosen.',
    },
  },
  profiles: {
    id: 'profiles',
    title: { id: 'Profil Quick Win', en: 'Quick Win Profiles' },
    outline: {
      id: 'memuat ringkasan dan satu halaman profil untuk setiap quick win.',
      en: 'gives a summary and a profile of one page for each quick win.',
    },
  },
  budget: {
    id: 'budget',
    title: { id: 'Jadwal dan Anggaran', en: 'Schedule and Budget' },
    outline: {
      id: 'memuat jadwal menurut bulan, tonggak capaian, serta anggaran dan sumber dana.',
      en: 'gives the schedule by month, the milestones, the budget and its funds.',
    },
  },
  closing: {
    id: 'closing',
    title: { id: 'Penutup', en: 'Closing' },
    outline: { id: 'memuat penutup dan persetujuan.', en: 'closes the book and carries the signatures.' },
  },
} as const satisfies Record<string, Chapter>;
