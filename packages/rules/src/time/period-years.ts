import { type Moment, type Span, yearOf } from '@rencana/model';

/** First and last year of a plan's period. */
export interface PeriodYears {
  readonly first: string;
  readonly last: string;
}

/** The years of a span. */
export function periodYears({ from, until }: Span): PeriodYears {
  return { first: yearOf(from), last: yearOf(until) };
}

/** True where the year of a moment lies in the period. */
export function isInPeriod(moment: Moment, { first, last }: PeriodYears): boolean {
  const year = yearOf(moment);
  return year >= first && year <= last;
}

/**
 * The one year of the period that comes of exchanging two neighbouring digits (`2204` was meant as `2024`), or of the
 * digits of the century (`2122` as `2022`).
 */
export function findMeantYear(moment: Moment, period: PeriodYears): string | undefined {
  const year = yearOf(moment);
  const exchanged = [0, 1, 2].map((i) => `${year.slice(0, i)}${year[i + 1]}${year[i]}${year.slice(i + 2)}`);
  const candidates = new Set([...exchanged, `20${year.slice(2)}`].filter((candidate) => isInPeriod(candidate, period)));
  return candidates.size === 1 ? [...candidates][0] : undefined;
}
