import { cleanText } from '../../text/clean-text.ts';

/** The most that a cell can hold. */
const longest = 32_767;

/** Spreadsheets read `_x0041_` as an escaped letter; the underline before it is escaped itself. */
const escapeLike = /_(?=x[0-9a-f]{4}_)/gi;

/** Text as a cell, comment or link holds it: clean, within the limit of spreadsheets, line ends kept. */
export function spreadsheetText(text: string): string {
  const clean = text.split('\n').map(cleanText).join('\n').replace(escapeLike, '_x005F_');
  return clean.length <= longest ? clean : `${clean.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
