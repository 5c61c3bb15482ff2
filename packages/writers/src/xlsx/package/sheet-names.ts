import { cleanText } from '../../text/clean-text.ts';
import type { Sheet } from '../sheet/sheet.ts';

/** The most that spreadsheets allow, in UTF-16 units. */
const longest = 31;

const forbidden = /[[\]:*?/\\]/g;
const escapeLike = /_(?=x[0-9a-f]{4}_)/gi;
const edges = /^[\s']+|[\s']+$/g;

/** Kept by Excel for itself. */
const reserved = 'history';

/** Cut at a word when that leaves the better half, never within a character. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const shortened = text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
  const space = shortened.lastIndexOf(' ');
  return (text[length] !== ' ' && space > length * 0.5 ? shortened.slice(0, space) : shortened).replace(edges, '');
}

/** One name for each sheet, made of label and title: at most 31 characters, none that is forbidden, no two alike. */
export function sheetNames(sheets: readonly Pick<Sheet, 'label' | 'title'>[], fallback: string): string[] {
  const taken = new Set([reserved]);
  return sheets.map(({ label, title }) => {
    const clean = cleanText(`${label} ${title}`).replace(forbidden, ' ').replace(escapeLike, ' ');
    const whole = clean.replace(/\s+/g, ' ').replace(edges, '') || fallback;
    let name = cut(whole, longest);
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
      const suffix = ` (${count})`;
      name = `${cut(whole, longest - suffix.length)}${suffix}`;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}
