import type { Series } from '../element.ts';
import type { Fact, Indicator } from '../generated/elements.ts';
import type { PlanParts } from '../plan.ts';
import { findAbout } from './find-by-id.ts';
import { overlaySeries, sortSeries } from './series.ts';
import { splitYears } from './split-years.ts';

/** The targets of an indicator as first written, in the order of time. */
export function originalTargets(indicator: Pick<Indicator, 'target'>): Series {
  return sortSeries(indicator.target.flat());
}

/** The targets after all revisions, which replace those of the times that they name. */
export function revisedTargets(indicator: Indicator, parts: Pick<PlanParts, 'revision'>): Series {
  const revisions = findAbout(parts.revision, indicator.id).map((revision) => revision.target.flat());
  return overlaySeries(splitYears(indicator.target.flat()), ...revisions.map(splitYears));
}

/** What progress reports as reached, in the order of time; of a fact also what it says itself. */
export function reachedSeries(element: Indicator | Fact, parts: Pick<PlanParts, 'progress'>): Series {
  const reported = findAbout(parts.progress, element.id).flatMap(({ date, reached }) =>
    date === undefined || reached === undefined ? [] : [{ from: date, until: date, value: reached }],
  );
  return overlaySeries(element.type === 'fact' ? (element.value ?? []) : [], reported);
}
