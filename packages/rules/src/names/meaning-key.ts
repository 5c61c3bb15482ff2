/** Words that change nothing about what a title means. */
const empty = new Set([
  'yang',
  'dan',
  'di',
  'ke',
  'dari',
  'pada',
  'untuk',
  'dengan',
  'dalam',
  'atas',
  'bagi',
  'oleh',
  'serta',
  'secara',
  'the',
  'of',
]);

/** Words that stand for one another in titles, each under one of them. */
const sameAs: ReadonlyMap<string, string> = new Map([
  ['prosentase', 'persentase'],
  ['persen', 'persentase'],
  ['banyaknya', 'jumlah'],
  ['total', 'jumlah'],
  ['penduduk', 'warga'],
  ['masyarakat', 'warga'],
  ['publik', 'warga'],
  ['online', 'daring'],
  ['elektronik', 'digital'],
  ['puskesmas', 'pusat-kesehatan'],
  ['perkembangan', 'pertumbuhan'],
]);

const keys = new Map<string, string>();

/**
 * What a title means, as a key that is equal for titles which say the same in other words: case, order, filling words,
 * punctuation and words of the same meaning do not count.
 */
export function meaningKey(title: string): string {
  const known = keys.get(title);
  if (known !== undefined) return known;
  // Kept small, so that a long session with many titles does not grow without end.
  if (keys.size > 5000) keys.clear();
  const key = [...new Set(contentWords(title))].sort().join(' ');
  keys.set(title, key);
  return key;
}

/** The words of a title that say what it is about, in lower case, in their order. */
export function contentWords(title: string): readonly string[] {
  return title
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !empty.has(word))
    .map((word) => sameAs.get(word) ?? word);
}
