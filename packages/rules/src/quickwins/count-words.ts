const numbers: ReadonlyMap<string, number> = new Map(
  ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas'].map(
    (word, number) => [word, number],
  ),
);

/** "enam", "dua belas", "12" before the words for quick wins; an ordinal ("keenam") is none. */
const announcement =
  /(?<![\p{L}\p{N}.,-])(?:(\d{1,2})|(\p{L}+(?:\s+(?:belas|puluh))?))\s+(?:\([\p{L}\d\s]+\)\s+)?(?:buah\s+)?(?:program\s+)?(?:quick\s*wins?|unggulan)(?![\p{L}\p{N}])/giu;

/** A sentence that counts by dimension or agency, that says a limit, or that speaks of another document. */
const other =
  /\b(?:setiap|tiap|per|masing-masing|minimal|maksimal|paling (?:sedikit|banyak|tidak)|sekurang(?:-kurangnya|nya)|RPJMD|RPJPD|RKPD|Renstra)\b/iu;

/** The numbers of all quick wins that a text announces ("enam program unggulan", "12 quick win"), in its order. */
export function announcedCounts(text: string): readonly number[] {
  return sentencesOf(text).flatMap((sentence) =>
    (other.test(sentence) ? [] : [...sentence.matchAll(announcement)]).flatMap(([, digits, word]) => {
      const count = digits === undefined ? numberOf(word ?? '') : Number(digits);
      return count === undefined ? [] : [count];
    }),
  );
}

/** The text with another word for each announced number. */
export function replaceCounts(text: string, word: string): string {
  const write = (whole: string, digits?: string, phrase?: string): string => {
    const isCount = digits !== undefined || numberOf(phrase ?? '') !== undefined;
    return isCount ? word + whole.slice((digits ?? phrase ?? '').length) : whole;
  };
  return sentencesOf(text)
    .map((sentence) => (other.test(sentence) ? sentence : sentence.replace(announcement, write)))
    .join('');
}

/** The sentences of a text, each with the blanks before it, so that they join to the text again. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.;!?])(?=\s)/u);
}

function numberOf(phrase: string): number | undefined {
  const [word = '', power] = phrase.toLowerCase().split(/\s+/);
  const number = numbers.get(word);
  if (number === undefined || power === undefined) return number;
  return power === 'belas' ? number + 10 : number * 10;
}
