import type { BlockDraft, RoadmapBar } from '@rencana/document';
import type { Action, Quickwin } from '@rencana/model';
import { spanText } from '../content/span-text.ts';
import { groupByDimension } from '../view/group-by-dimension.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { firstMonth, lastMonth } from './month-span.ts';
import { type RoadmapOptions, roadmapPages } from './roadmap-pages.ts';

type Carrier = Action | Quickwin;

/** The road map of all that has a schedule, by dimension; a long one in several figures. */
export function roadmapFigures(
  view: View,
  carriers: readonly Carrier[],
  options: RoadmapOptions,
): readonly (BlockDraft & { kind: 'figure' })[] {
  const spans = new Map<RoadmapBar, string>();
  const scheduled = carriers.filter(({ schedule }) => schedule);
  const groups = groupByDimension(view, scheduled).map(({ title, tone, elements }) => ({
    title,
    tone,
    bars: elements.flatMap((carrier) => {
      const bar = roadmapBar(view, carrier);
      if (!bar || !carrier.schedule) return [];
      spans.set(bar, spanText(carrier.schedule, view.language));
      return [bar];
    }),
  }));
  return roadmapPages(view, groups, options, (bar) => spans.get(bar) ?? '');
}

/** What has a schedule as a bar by month, a quick win with its mark and milestones; nothing without a schedule. */
export function roadmapBar(view: View, carrier: Carrier): RoadmapBar | undefined {
  if (!carrier.schedule) return undefined;
  const isQuickwin = carrier.type === 'quickwin';
  const milestones = isQuickwin ? carrier.milestone.flatMap(({ due }) => (due ? [lastMonth(due)] : [])) : [];
  return {
    title: titleOf(carrier, view.language),
    from: firstMonth(carrier.schedule.from),
    to: lastMonth(carrier.schedule.until),
    milestones,
    ...(isQuickwin && { text: 'QW' }),
  };
}
