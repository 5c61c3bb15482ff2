import { compareMomentEnds, type Moment, type Progress } from '@rencana/model';
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

/** The plan with the progress that was known at a moment, so that a report can be printed again as it was; what has no date counts always. */
export function knownBy(moment: Moment | undefined, parts: ProgressParts): ProgressParts {
  if (moment === undefined) return parts;
  const isKnown = ({ date }: Progress): boolean => date === undefined || compareMomentEnds(date, moment) <= 0;
  return { ...parts, progress: parts.progress.filter(isKnown) };
}
