/** The words that the Markdown writer adds. */
export const words = {
  id: { term: 'Uraian', content: 'Isi' },
  en: { term: 'Item', content: 'Content' },
} as const;
