import type { Series } from '../element.ts';

/**
 * Spans of whole years as one entry a year: a flat stretch says the same whether it is written as a span or year by year,
 * and a revision of one of its years leaves the others.
 */
export function splitYears(series: Series): Series {
  return series.flatMap((entry) => {
    if (!/^\d{4}$/.test(entry.from) || !/^\d{4}$/.test(entry.until) || entry.from >= entry.until) return [entry];
    const count = Number(entry.until) - Number(entry.from) + 1;
    return Array.from({ length: count }, (_, index) => {
      const year = String(Number(entry.from) + index);
      return { from: year, until: year, value: entry.value };
    });
  });
}
