/** The words that the HTML writer adds. */
export const words = {
  id: {
    skip: 'Langsung ke isi',
    notes: 'Catatan kaki',
    note: 'Catatan kaki',
    backToText: 'Kembali ke teks',
    contents: 'Daftar isi',
    source: 'Sumber',
  },
  en: {
    skip: 'Skip to content',
    notes: 'Footnotes',
    note: 'Footnote',
    backToText: 'Back to the text',
    contents: 'Contents',
    source: 'Source',
  },
} as const;
