import type { Document } from '@rencana/document';
import { array, named } from '../markup/arguments.ts';
import { literal } from '../markup/literal.ts';

const isoDay = /^(\d{4})-(\d{2})-(\d{2})/;

/** Title, author, subject, keywords and day of the file; nothing comes from the clock. */
export function writeMetadata({ title, author, subject, keywords, date }: Document): string {
  return `#set document(${named({
    title: literal(title),
    author: literal(author),
    description: literal(subject),
    keywords: array(keywords.map(literal)),
    date: writeDate(date),
  })})`;
}

function writeDate(date: string): string {
  const [, year, month, day] = isoDay.exec(date) ?? [];
  return year ? `datetime(year: ${Number(year)}, month: ${Number(month)}, day: ${Number(day)})` : 'none';
}
