import { findById, type Id, type Indicator, type Mission, type Objective, parentsOf } from '@rencana/model';
import { type Carrier, shownCarriers } from '../masterplan/carriers.ts';
import type { View } from '../view/view.ts';
import { inOrder } from '../view/written-order.ts';
import type { AlignmentParts } from './alignment-parts.ts';

/** A mission or objective with what serves it. */
export interface AlignedGoal<T extends Mission | Objective> {
  readonly element: T;
  readonly carriers: readonly Carrier[];
  readonly indicators: readonly Indicator[];
}

/** A mission with what serves it at once, and its objectives with what serves them. */
export interface AlignedMission extends AlignedGoal<Mission> {
  readonly objectives: readonly AlignedGoal<Objective>[];
}

export interface Alignment {
  readonly missions: readonly AlignedMission[];
  /** Objectives of no mission. */
  readonly loose: readonly AlignedGoal<Objective>[];
  /** What serves neither a mission nor an objective. */
  readonly unaligned: readonly Carrier[];
}

/** Which programmes, actions and quick wins serve which missions and objectives; the region's missions come first. */
export function alignWork(view: View, parts: AlignmentParts): Alignment {
  const carriers = shownCarriers(view, parts);
  const served = new Map(carriers.map((carrier) => [carrier, servedBy(carrier, parts)]));
  const indicators = inOrder(view, parts.indicator);
  const goal = <T extends Mission | Objective>(element: T): AlignedGoal<T> => ({
    element,
    carriers: carriers.filter((carrier) => served.get(carrier)?.has(element.id)),
    indicators: indicators.filter(({ aligns }) => aligns.some(({ id }) => id === element.id)),
  });
  const objectives = inOrder(view, parts.objective);
  const ofRegion = ({ tier }: Mission) => Number(tier !== 'region');
  const missions = inOrder(view, parts.mission).toSorted((left, right) => ofRegion(left) - ofRegion(right));
  const known = new Set(missions.map(({ id }) => id));
  return {
    missions: missions.map((mission) => ({
      ...goal(mission),
      objectives: objectives.filter(({ serves }) => serves?.id === mission.id).map(goal),
    })),
    loose: objectives.filter(({ serves }) => serves?.id === undefined || !known.has(serves.id)).map(goal),
    unaligned: carriers.filter((carrier) => served.get(carrier)?.size === 0),
  };
}

/**
 * The missions and objectives that a carrier serves: those it says, else those of what it stands under; and those of the
 * indicators that it names in either way or contributes to.
 */
function servedBy(carrier: Carrier, parts: AlignmentParts): ReadonlySet<Id> {
  const above = parentsOf(carrier, parts);
  const said = [carrier, ...above].find(({ aligns }) => aligns.length > 0)?.aligns ?? [];
  const served = new Set<Id>();
  for (const { id } of [...said, ...carrier.contributesTo]) {
    if (id === undefined) continue;
    const indicator = findById(parts.indicator, id);
    for (const reached of indicator ? indicator.aligns.map((each) => each.id) : [id]) {
      if (findById(parts.mission, reached) ?? findById(parts.objective, reached)) served.add(reached as Id);
    }
  }
  return served;
}
