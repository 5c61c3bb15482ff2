/** The words that the spreadsheet writer adds. */
export const words = {
  id: { contents: 'Isi', back: '← Isi', sheet: 'Lembar', term: 'Uraian', content: 'Isi', page: 'Halaman' },
  en: { contents: 'Contents', back: '← Contents', sheet: 'Sheet', term: 'Item', content: 'Content', page: 'Page' },
} as const;
