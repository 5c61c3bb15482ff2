import { compareMomentEnds, type Moment } from '@rencana/model';
import { findDate } from '../frame/document-date.ts';
import type { View } from '../view/view.ts';
import type { ProgressParts } from './progress-parts.ts';

/** Until when the report tells: the date of the document block, else of the latest progress, else of the plan. */
export function reportingMoment(view: View, parts: ProgressParts): Moment | undefined {
  const asked = view.request?.date ?? view.request?.cover?.date;
  if (asked) return asked;
  const dates = parts.progress.flatMap(({ date }) => (date === undefined ? [] : [date]));
  return dates.toSorted(compareMomentEnds).at(-1) ?? findDate(view);
}
