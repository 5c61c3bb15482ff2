import type { BlockDraft, RoadmapBar, RoadmapDrawing } from '@rencana/document';
import type { Action, Quickwin } from '@rencana/model';
import { inlines } from '../content/inline.ts';
import { spanText } from '../content/span-text.ts';
import { groupByDimension } from '../view/group-by-dimension.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { firstMonth, lastMonth, yearsOfSpans } from './month-span.ts';
import { splitGroups } from './split-groups.ts';

type Carrier = Action | Quickwin;

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

/** The road map of all that has a schedule, by dimension; a long one in several figures. */
export function roadmapFigures(
  view: View,
  carriers: readonly Carrier[],
  options: RoadmapOptions,
): readonly (BlockDraft & { kind: 'figure' })[] {
  const scheduled = carriers.filter(({ schedule }) => schedule);
  const years = yearsOfSpans(scheduled.flatMap(({ schedule }) => schedule ?? []));
  const groups = groupByDimension(view, scheduled).map(({ title, tone, elements }) => ({
    title,
    tone,
    bars: elements.flatMap((carrier) => bar(view, carrier)),
  }));
  const figures = splitGroups(groups, rowsPerFigure);
  return figures.map((shown, index) => ({
    kind: 'figure',
    id: index === 0 ? options.id : `${options.id}-${index + 1}`,
    caption: inlines(numbered(options.caption, index, figures.length)),
    short: numbered(options.short, index, figures.length),
    alt: describe(view, carriers, shown),
    drawing: { kind: 'roadmap', years: mergeYears(options.years, years), bands: options.bands, groups: shown },
  }));
}

function numbered(caption: string, index: number, count: number): string {
  return count > 1 ? `${caption} (${index + 1}/${count})` : caption;
}

function bar(view: View, carrier: Carrier): readonly RoadmapBar[] {
  if (!carrier.schedule) return [];
  const isQuickwin = carrier.type === 'quickwin';
  const milestones = isQuickwin ? carrier.milestone.flatMap(({ due }) => (due ? [lastMonth(due)] : [])) : [];
  return [
    {
      title: titleOf(carrier, view.language),
      from: firstMonth(carrier.schedule.from),
      to: lastMonth(carrier.schedule.until),
      milestones,
      ...(isQuickwin && { text: 'QW' }),
    },
  ];
}

function mergeYears(period: readonly number[], schedules: readonly number[]): readonly number[] {
  const all = [...period, ...schedules];
  const first = Math.min(...all);
  return Array.from({ length: Math.max(...all) - first + 1 }, (_, index) => first + index);
}

function describe(view: View, carriers: readonly Carrier[], groups: RoadmapDrawing['groups']): string {
  const spans = new Map(carriers.map((carrier) => [titleOf(carrier, view.language), carrier.schedule]));
  const told = groups.map(({ title, bars }) => {
    const rows = bars.map((row) => {
      const span = spans.get(row.title);
      return span ? `${row.title} (${spanText(span, view.language)})` : row.title;
    });
    return `${title}: ${rows.join('; ')}.`;
  });
  return told.join(' ');
}
