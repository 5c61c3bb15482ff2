import type { View } from '../view/view.ts';

/** The short, medium or long term of the plan, in whole years. */
export interface Term {
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

/** Counted from the first year of the plan: one year, up to five, up to ten. */
const terms = [
  { title: { id: 'Jangka pendek', en: 'Short term' }, first: 1, last: 1 },
  { title: { id: 'Jangka menengah', en: 'Medium term' }, first: 2, last: 5 },
  { title: { id: 'Jangka panjang', en: 'Long term' }, first: 6, last: Number.POSITIVE_INFINITY },
] as const;

/** The terms that the plan's period reaches; none without a period. */
export function findTerms(view: View): readonly Term[] {
  const period = view.plan?.period;
  if (!period) return [];
  const [begin, end] = [Number(period.from.slice(0, 4)), Number(period.until.slice(0, 4))];
  return terms
    .map(({ title, first, last }) => ({
      title: view.say(title),
      from: begin + first - 1,
      to: Math.min(begin + last - 1, end),
    }))
    .filter(({ from, to }) => from <= to);
}
