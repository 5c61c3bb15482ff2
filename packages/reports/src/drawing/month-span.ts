import type { Moment, Span } from '@rencana/model';

/** The first month of a moment: `2022-q2` begins in `2022-04`. */
export function firstMonth(moment: Moment): string {
  return edgeMonth(moment, 'first');
}

/** The last month of a moment: `2022` ends in `2022-12`. */
export function lastMonth(moment: Moment): string {
  return edgeMonth(moment, 'last');
}

/** The years that spans touch, without gaps. */
export function yearsOfSpans(spans: readonly Span[]): readonly number[] {
  if (spans.length === 0) return [];
  const first = Math.min(...spans.map(({ from }) => Number(from.slice(0, 4))));
  const last = Math.max(...spans.map(({ until }) => Number(until.slice(0, 4))));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function edgeMonth(moment: Moment, edge: 'first' | 'last'): string {
  const [year = '', part = ''] = moment.split('-');
  const lengths = { s: 6, q: 3 } as const;
  const length = part === '' ? 12 : (lengths[part.charAt(0) as 's' | 'q'] ?? 1);
  const step = part === '' ? 1 : Number(part.replace(/^[sq]/, ''));
  const month = edge === 'first' ? (step - 1) * length + 1 : step * length;
  return `${year}-${String(month).padStart(2, '0')}`;
}
