import { type BlockDraft, type RoadmapBar, type RoadmapDrawing, spanText } from '@rencana/document';
import { inlines } from '../content/inline.ts';
import type { View } from '../view/view.ts';
import { splitGroups } from './split-groups.ts';

type Groups = RoadmapDrawing['groups'];

export interface RoadmapOptions {
  readonly id: string;
  readonly caption: string;
  /** For the list of figures. */
  readonly short: string;
  readonly bands: NonNullable<RoadmapDrawing['bands']>;
  /** The years of the plan's period; those of the schedules without it. */
  readonly years: readonly number[];
}

/** Rows of a road map that fit on a page on its side. */
const rowsPerFigure = 22;

/** A road map as figures, a page each where it is long; none without bars. `tell` says a bar's time in words. */
export function roadmapPages(
  view: View,
  groups: Groups,
  options: RoadmapOptions,
  tell: (bar: RoadmapBar) => string = ({ from, to }) => spanText(from, to, view.language),
): readonly (BlockDraft & { kind: 'figure' })[] {
  const years = yearsOfBars(groups);
  const figures = splitGroups(groups, rowsPerFigure);
  return figures.map((shown, index) => ({
    kind: 'figure',
    id: index === 0 ? options.id : `${options.id}-${index + 1}`,
    caption: inlines(numbered(options.caption, index, figures.length)),
    short: numbered(options.short, index, figures.length),
    alt: describe(shown, tell),
    drawing: { kind: 'roadmap', years: withoutGaps([...options.years, ...years]), bands: options.bands, groups: shown },
  }));
}

function numbered(caption: string, index: number, count: number): string {
  return count > 1 ? `${caption} (${index + 1}/${count})` : caption;
}

function yearsOfBars(groups: Groups): readonly number[] {
  return groups.flatMap(({ bars }) =>
    bars.flatMap(({ from, to }) => [Number(from.slice(0, 4)), Number(to.slice(0, 4))]),
  );
}

function withoutGaps(years: readonly number[]): readonly number[] {
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

function describe(groups: Groups, tell: (bar: RoadmapBar) => string): string {
  return groups
    .map(({ title, bars }) => `${title}: ${bars.map((bar) => `${bar.title} (${tell(bar)})`).join('; ')}.`)
    .join(' ');
}
