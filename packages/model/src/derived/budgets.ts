import type { FundSeries, Reference, Series } from '../element.ts';
import type { Decimal } from '../fragment.ts';
import type { BudgetLine, PlanParts } from '../plan.ts';
import { rememberEach } from '../sharing/remember-each.ts';
import { compareText } from '../values/compare-text.ts';
import { addDecimals } from '../values/decimal.ts';
import { yearOf } from '../values/moment.ts';
import { type Carrier, carriersOf } from './carriers.ts';
import { findAbout } from './find-by-id.ts';
import { homeOf } from './home.ts';
import { overlaySeries } from './series.ts';

type BudgetParts = Pick<PlanParts, 'programme' | 'action' | 'quickwin' | 'stage' | 'revision' | 'subdimension'>;

/** Money of everything that counts, by carrier, fund and year. Rupiah. */
export function deriveBudgets(parts: BudgetParts): readonly BudgetLine[] {
  const { programme, action, quickwin, revision, subdimension } = parts;
  const lines = new Map<Carrier, readonly BudgetLine[] | undefined>();
  for (const carriers of [programme, action, quickwin] as readonly (readonly Carrier[])[])
    for (const [index, own] of linesOfEach(carriers, revision, subdimension).entries())
      lines.set(carriers[index] as Carrier, own);
  return carriersOf(parts).flatMap((carrier) => lines.get(carrier) ?? budgetLinesOf(carrier, parts));
}

/** The lines of each carrier whose home does not depend on what it stands under. */
const linesOfEach = rememberEach(
  (carrier: Carrier, revision: PlanParts['revision'], subdimension: PlanParts['subdimension']) =>
    'under' in carrier && carrier.under
      ? undefined
      : budgetLinesOf(carrier, { programme: [], action: [], revision, subdimension }),
);

/** Money of one carrier after its revisions, whether or not it counts in totals. Rupiah. */
export function budgetLinesOf(
  carrier: Carrier,
  parts: Pick<PlanParts, 'programme' | 'action' | 'revision' | 'subdimension'>,
): readonly BudgetLine[] {
  const home = homeOf(carrier, parts);
  return revisedBudget(carrier, parts).flatMap(({ fund, entries }) =>
    [...rupiahByYear(entries)]
      .sort(([first], [second]) => compareText(first, second))
      .map(([year, rupiah]) => ({ carrier: carrier.id, carrierKind: carrier.type, ...home, fund, year, rupiah })),
  );
}

/** The budget by fund after all revisions: a revision replaces the amounts of the funds and times that it names. */
export function revisedBudget(carrier: Carrier, parts: Pick<PlanParts, 'revision'>): readonly FundSeries[] {
  const layers = [carrier.budget, ...findAbout(parts.revision, carrier.id).map((revision) => revision.budget)];
  const funds = new Map<string, { readonly fund: Reference; series: Series }>();
  for (const layer of layers) {
    // Within one layer two lines of one fund add up; only a later layer replaces.
    for (const [key, lines] of Map.groupBy(layer, ({ fund }) => fund.id ?? `?${fund.name}`)) {
      const entries = lines.flatMap((line) => line.entries);
      const former = funds.get(key);
      if (former) former.series = replaceTimes(former.series, entries);
      else funds.set(key, { fund: (lines[0] as FundSeries).fund, series: entries });
    }
  }
  return [...funds.values()].map(({ fund, series }) => ({ fund, entries: series }));
}

function replaceTimes(former: Series, next: Series): Series {
  const kept = former.filter((entry) => !next.some(({ from, until }) => entry.from === from && entry.until === until));
  return [...overlaySeries(kept), ...next];
}

/** Sums by year. A span over years is left out: nobody can know whether it means "each year" or "in all". */
function rupiahByYear(entries: Series): ReadonlyMap<string, Decimal> {
  const years = new Map<string, Decimal>();
  for (const { from, until, value } of entries) {
    if (value.kind !== 'money' || yearOf(from) !== yearOf(until)) continue;
    years.set(yearOf(from), addDecimals(years.get(yearOf(from)) ?? '0', value.rupiah));
  }
  return years;
}
