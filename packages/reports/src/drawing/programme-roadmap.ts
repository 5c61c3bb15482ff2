import type { BlockDraft, RoadmapBar } from '@rencana/document';
import { isStanding, type PlanParts, type Programme, parentsOf } from '@rencana/model';
import { groupByDimension } from '../view/group-by-dimension.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { inOrder } from '../view/written-order.ts';
import { firstMonth, lastMonth } from './month-span.ts';
import { roadmapBar } from './roadmap-figures.ts';
import { type RoadmapOptions, roadmapPages } from './roadmap-pages.ts';

type RoadmapParts = Pick<PlanParts, 'programme' | 'action' | 'quickwin' | 'stage'>;

/** The road map in short: programmes from the first to the last of what stands under them, and the quick wins. */
export function programmeRoadmap(
  view: View,
  parts: RoadmapParts,
  options: RoadmapOptions,
): readonly (BlockDraft & { kind: 'figure' })[] {
  const standing = parts.quickwin.filter((quickwin) => isStanding(quickwin, parts));
  const shown = inOrder(view, [...parts.programme, ...standing]);
  const groups = groupByDimension(view, shown).map(({ title, tone, elements }) => ({
    title,
    tone,
    bars: elements.flatMap((element) => {
      const bar = element.type === 'programme' ? programmeBar(view, parts, element) : roadmapBar(view, element);
      return bar ? [bar] : [];
    }),
  }));
  return roadmapPages(
    view,
    groups.filter(({ bars }) => bars.length > 0),
    options,
  );
}

function programmeBar(view: View, parts: RoadmapParts, programme: Programme): RoadmapBar | undefined {
  const standing = parts.quickwin.filter((quickwin) => isStanding(quickwin, parts));
  const below = [...parts.action, ...standing].filter((carrier) =>
    parentsOf(carrier, parts).some(({ id }) => id === programme.id),
  );
  const spans = below.flatMap(({ schedule }) => schedule ?? []);
  const from = spans.map((span) => firstMonth(span.from)).toSorted()[0];
  const to = spans
    .map((span) => lastMonth(span.until))
    .toSorted()
    .at(-1);
  if (from === undefined || to === undefined) return undefined;
  return { title: titleOf(programme, view.language), from, to, milestones: [] };
}
