const numbers: ReadonlyMap<string, number> = new Map(
  ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas'].map(
    (word, number) => [word, number],
  ),
);

/** "enam", "dua belas", "12" before the words for quick wins; an ordinal ("keenam") is none. */
const announcement =
  /(?<![\p{L}\p{N}.,-])(?:(\d{1,2})|(\p{L}+(?:\s+(?:belas|puluh))?))\s+(?:\([\p{L}\d\s]+\)\s+)?(?:buah\s+)?(?:program\s+)?(?:quick\s*wins?|unggulan)(?![\p{L}\p{N}])/giu;

/** The numbers of quick wins that a text announces ("enam program unggulan", "12 quick win"), in its order. */
export function announcedCounts(text: string): readonly number[] {
  return [...text.matchAll(announcement)].flatMap(([, digits, word]) => {
    const count = digits === undefined ? numberOf(word ?? '') : Number(digits);
    return count === undefined ? [] : [count];
  });
}

/** The text with another word for each announced number. */
export function replaceCounts(text: string, word: string): string {
  return text.replace(announcement, (whole, digits?: string, phrase?: string) => {
    const isCount = digits !== undefined || numberOf(phrase ?? '') !== undefined;
    return isCount ? word + whole.slice((digits ?? phrase ?? '').length) : whole;
  });
}

function numberOf(phrase: string): number | undefined {
  const [word = '', power] = phrase.toLowerCase().split(/\s+/);
  const number = numbers.get(word);
  if (number === undefined || power === undefined) return number;
  return power === 'belas' ? number + 10 : number * 10;
}
