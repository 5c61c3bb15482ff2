import type { Malformed, Moment } from '@rencana/model';
import { malformed } from './malformed.ts';

const moment = /^\d{4}(?:-s[12]|-q[1-4]|-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * Ways of writing a date that are not ours, with the order of their parts. Day before month, as Indonesian documents
 * write it.
 */
const foreignDates: readonly { readonly form: RegExp; readonly repair: string }[] = [
  { form: /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/, repair: '$3-$2-$1' },
  { form: /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/, repair: '$1-$2-$3' },
  { form: /^(\d{1,2})[/.-](\d{4})$/, repair: '$2-$1' },
  { form: /^(\d{4})[/.-](\d{1,2})$/, repair: '$1-$2' },
];
const months = 'januari februari maret april mei juni juli agustus september oktober november desember'.split(' ');
const dateInWords = /^(?:(\d{1,2})[ \t]+)?([a-z]+)[ \t]+(\d{4})$/i;
const hyphenedYears = /^(\d{4})[-\u2013](\d{4})$/;
const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A year, half-year, quarter, month or day; another country's date names its repair. */
export function readMoment(raw: string): Moment | Malformed {
  if (isMoment(raw)) return raw;
  const years = hyphenedYears.exec(raw);
  if (years) return malformed(raw, 'range-with-hyphen', `${years[1]}..${years[2]}`);
  const inWords = readWords(raw);
  if (inWords !== undefined && isMoment(inWords)) return malformed(raw, 'foreign-date', inWords);
  for (const { form, repair } of foreignDates) {
    if (!form.test(raw)) continue;
    const repaired = raw.replace(form, repair).replace(/(?<=-)\d(?!\d)/g, '0$&');
    if (isMoment(repaired)) return malformed(raw, 'foreign-date', repaired);
  }
  return malformed(raw, 'not-a-moment');
}

/** `13 Juli 2022` and `Juli 2022` as this language writes them. */
function readWords(raw: string): string | undefined {
  const [, day, name = '', year] = dateInWords.exec(raw) ?? [];
  const month = months.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return undefined;
  return [year, String(month), ...(day === undefined ? [] : [day])].map((part) => part?.padStart(2, '0')).join('-');
}

/** Whether the text is a moment that the calendar knows. */
export function isMoment(text: string): boolean {
  const parts = moment.exec(text);
  if (!parts) return false;
  const [, month, day] = parts;
  if (month === undefined) return true;
  const longest = days[Number(month) - 1];
  if (longest === undefined) return false;
  if (day === undefined) return true;
  const isShortFebruary = month === '02' && !isLeapYear(Number(text.slice(0, 4)));
  return Number(day) >= 1 && Number(day) <= (isShortFebruary ? 28 : longest);
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
