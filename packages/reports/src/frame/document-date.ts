import { type Document, dateText } from '@rencana/document';
import type { Moment } from '@rencana/model';
import type { View } from '../view/view.ts';

/** The date that the plan gives the document, if any: of the document block, of its cover, of the plan. */
export function findDate(view: View): Moment | undefined {
  return view.request?.date ?? view.request?.cover?.date ?? view.plan?.date;
}

/** The day that file properties carry: the first of the document's date, else of the period, else a fixed day. */
export function metadataDay(view: View): string {
  const moment = findDate(view) ?? view.plan?.period?.from ?? '1980';
  const [year = '1980', part = '', day = '01'] = moment.split('-');
  if (part === '') return `${year}-01-01`;
  const step = Number(part.slice(1));
  if (part.startsWith('s')) return `${year}-${step === 2 ? '07' : '01'}-01`;
  if (part.startsWith('q')) return `${year}-${String(step * 3 - 2).padStart(2, '0')}-01`;
  return `${year}-${part}-${day}`;
}

/** The dates of a document: the day of its file properties, and what a reader is told. */
export function documentDates(view: View): Pick<Document, 'date' | 'issued'> {
  const moment = findDate(view);
  return { date: metadataDay(view), ...(moment && { issued: dateText(moment, view.language) }) };
}

const dots = '………………………';

/** The date of a signature; what the plan does not say stays dotted, to be filled by hand. */
export function signatureDate(view: View): string {
  const moment = findDate(view);
  if (!moment) return dots;
  return /^\d{4}-\d{2}-\d{2}$/.test(moment)
    ? dateText(moment, view.language)
    : `${dots} ${dateText(moment, view.language)}`;
}

/** The place of a signature, or dots. */
export function dottedPlace(place: string | undefined): string {
  return place ?? dots;
}
