import type { BlockDraft, RoadmapBar } from '@rencana/document';
import type { Action, Quickwin } from '@rencana/model';
import { groupByDimension } from '../view/group-by-dimension.ts';
import type { View } from '../view/view.ts';
import { roadmapBar } from './roadmap-figures.ts';
import { roadmapPages } from './roadmap-pages.ts';

const caption = {
  id: (year: string) => `Peta jalan tahun ${year} menurut bulan`,
  en: (year: string) => `Road map of ${year} by month`,
};

/**
 * What runs in one year by month; of longer work the part that lies within the year. Nothing where all of it runs
 * through the whole year, which a drawing would not tell better than a sentence.
 */
export function yearRoadmap(
  view: View,
  carriers: readonly (Action | Quickwin)[],
  year: string,
): readonly (BlockDraft & { kind: 'figure' })[] {
  const groups = groupByDimension(view, carriers).map(({ title, tone, elements }) => ({
    title,
    tone,
    bars: elements.flatMap((carrier) => cut(roadmapBar(view, carrier), year)),
  }));
  const isWhole = ({ from, to, milestones }: RoadmapBar) =>
    from === `${year}-01` && to === `${year}-12` && milestones.length === 0;
  if (groups.every(({ bars }) => bars.every(isWhole))) return [];
  const told = view.say(caption)(year);
  return roadmapPages(
    view,
    groups.filter(({ bars }) => bars.length > 0),
    { id: `roadmap-of-${year}`, caption: told, short: told, bands: [], years: [] },
  );
}

function cut(bar: RoadmapBar | undefined, year: string): readonly RoadmapBar[] {
  const [first, last] = [`${year}-01`, `${year}-12`];
  if (!bar || bar.to < first || bar.from > last) return [];
  return [
    {
      ...bar,
      from: bar.from < first ? first : bar.from,
      to: bar.to > last ? last : bar.to,
      milestones: bar.milestones.filter((month) => month.startsWith(year)),
    },
  ];
}
