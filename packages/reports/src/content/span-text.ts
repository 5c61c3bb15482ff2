import { dateText, spanText as wholeSpanText } from '@rencana/document';
import type { Language, Span } from '@rencana/model';

/** A span as printed, without what both ends share: `13–14 Juli 2022`, `Maret–Juni 2023`, `triwulan I–IV 2026`, `2022–2031`. */
export function spanText({ from, until }: Span, language: Language): string {
  const [fromYear, fromMonth, fromDay] = from.split('-');
  const [untilYear, untilMonth, untilDay] = until.split('-');
  const shared = from !== until && fromYear === untilYear && from.length === until.length;
  if (shared && fromMonth?.startsWith('q'))
    return quarterSpan(dateText(from, language), dateText(until, language), language);
  if (!shared || !/^\d/.test(fromMonth ?? 'none')) return wholeSpanText(from, until, language);
  const last = dateText(until, language);
  if (fromMonth === untilMonth && fromDay && untilDay) return `${Number(fromDay)}–${last}`;
  const first = dateText(from, language).slice(0, -5);
  return fromDay ? `${first} – ${last}` : `${first}–${last}`;
}

/** Two quarters of one year, with the words that both share said once: `triwulan I–IV 2026`, `first–fourth quarter of 2026`. */
function quarterSpan(first: string, last: string, language: Language): string {
  return language === 'id'
    ? `${first.slice(0, -5)}–${last.slice('triwulan '.length)}`
    : `${first.slice(0, -' quarter of 2026'.length)}–${last}`;
}
