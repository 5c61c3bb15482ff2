import type { Chapter } from '../frame/chapter.ts';

/** The chapters of the quick-win book, in their order, each with what the outline says of it. */
export const chapters = {
  introduction: {
    id: 'introduction',
    title: { id: 'Pendahuluan', en: 'Introduction' },
    outline: [
      { id: 'pengertian dan kriteria', en: 'what makes a quick win', of: ['criteria'] },
      { id: 'proses penetapan', en: 'how the quick wins were chosen', of: ['selection'] },
      { id: 'sistematika penulisan', en: 'the outline of the book', of: ['outline'] },
    ],
  },
  profiles: {
    id: 'profiles',
    title: { id: 'Profil Quick Win', en: 'Quick Win Profiles' },
    outline: [
      { id: 'ringkasan', en: 'a summary', of: ['summary-table'] },
      {
        id: 'satu halaman profil untuk setiap quick win',
        en: 'a profile of one page for each quick win',
        of: ['profile-card'],
      },
    ],
  },
  budget: {
    id: 'budget',
    title: { id: 'Jadwal dan Anggaran', en: 'Schedule and Budget' },
    outline: [
      { id: 'jadwal menurut bulan', en: 'the schedule by month', of: ['schedule-figure'] },
      { id: 'tonggak capaian', en: 'milestones', of: ['milestone-table'] },
      { id: 'anggaran menurut sumber dana', en: 'budget and funds', of: ['quickwin-budget'] },
    ],
  },
  closing: {
    id: 'closing',
    title: { id: 'Penutup', en: 'Closing' },
    outline: [
      { id: 'penutup', en: 'closing words' },
      { id: 'persetujuan', en: 'signatures' },
    ],
  },
} as const satisfies Record<string, Chapter>;
