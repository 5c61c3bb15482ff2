import { type DocumentLanguage, words } from '../words.ts';

type Pattern = readonly [RegExp, (parts: readonly string[], language: DocumentLanguage) => string];

const monthName = (month: string, language: DocumentLanguage): string => words[language].months[Number(month) - 1]!;

/** How each precision of a moment is printed. */
const patterns: readonly Pattern[] = [
  [/^(\d{4})$/, ([year]) => year!],
  [/^(\d{4})-s([12])$/, ([year, half], language) => `${words[language].halfYear(Number(half))} ${year}`],
  [/^(\d{4})-q([1-4])$/, ([year, quarter], language) => `${words[language].quarter(Number(quarter))} ${year}`],
  [/^(\d{4})-(0[1-9]|1[0-2])$/, ([year, month], language) => `${monthName(month!, language)} ${year}`],
  [
    /^(\d{4})-(0[1-9]|1[0-2])-(\d{2})$/,
    ([year, month, day], language) => `${Number(day)}\u00a0${monthName(month!, language)} ${year}`,
  ],
];

function momentText(moment: string, language: DocumentLanguage): string {
  for (const [pattern, write] of patterns) {
    const match = pattern.exec(moment);
    if (match) return write(match.slice(1), language);
  }
  throw new Error(`“${moment}” is not a moment.`);
}

/** A span as printed: `2022–2031`, `September 2022 – Juni 2023`; one moment where both ends are equal. */
export function spanText(from: string, until: string, language: DocumentLanguage): string {
  if (from === until) return momentText(from, language);
  const dash = from.length === 4 && until.length === 4 ? '–' : ' – ';
  return `${momentText(from, language)}${dash}${momentText(until, language)}`;
}

/** A moment (`2022`, `2022-s1`, `2022-q1`, `2022-07`, `2022-07-13`) or a span (`2022-09..2023-06`) as printed: `13 Juli 2022`. */
export function dateText(moment: string, language: DocumentLanguage): string {
  const [from, until] = moment.split('..');
  return spanText(from!, until ?? from!, language);
}
