import type { RoadmapDrawing } from '@rencana/document';
import { scaleLinear } from 'd3-scale';

/** The horizontal scale of a road map: places in points for years and months. */
export interface RoadmapScale {
  readonly left: number;
  readonly right: number;
  readonly yearWidth: number;
  readonly years: readonly number[];
  /** The left edge of a year. */
  readonly yearStart: (year: number) => number;
  /** The left edge of a month (`2022-09`), kept inside the drawing. */
  readonly monthStart: (month: string) => number;
  readonly monthEnd: (month: string) => number;
}

/** Months since year 0 at the left edge of a month. */
function countMonths(month: string): number {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return year * 12 + number - 1;
}

/** Spreads the years between two edges, every month equally wide; years between the first and last are filled in. */
export function roadmapScale(drawing: RoadmapDrawing, left: number, right: number): RoadmapScale {
  const first = drawing.years.length > 0 ? Math.min(...drawing.years) : 0;
  const last = drawing.years.length > 0 ? Math.max(...drawing.years) : first;
  const x = scaleLinear([first * 12, (last + 1) * 12], [left, right]).clamp(true);
  return {
    left,
    right,
    yearWidth: (right - left) / (last - first + 1),
    years: drawing.years.length > 0 ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : [],
    yearStart: (year) => x(year * 12),
    monthStart: (month) => x(countMonths(month)),
    monthEnd: (month) => x(countMonths(month) + 1),
  };
}
