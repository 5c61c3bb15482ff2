import type { KindName } from '../generated/kinds.ts';
import type { Collections } from '../join/collect-parts.ts';
import type { PlanParts } from '../plan.ts';
import { isEqual } from '../sharing/is-equal.ts';
import { keepEqual } from '../sharing/keep-equal.ts';
import { deriveBudgets } from './budgets.ts';
import { deriveCoverage } from './coverage.ts';
import { deriveIntersections } from './intersections.ts';

type Derived = Pick<PlanParts, 'budgets' | 'coverage' | 'intersections'>;

/** How each part is derived and from which collections; while those are the same objects it is not derived again. */
const derivations: {
  readonly [P in keyof Derived]: {
    readonly reads: readonly KindName[];
    readonly derive: (parts: Collections) => Derived[P];
  };
} = {
  budgets: {
    reads: ['programme', 'action', 'quickwin', 'stage', 'revision', 'subdimension'],
    derive: deriveBudgets,
  },
  coverage: { reads: ['programme', 'action', 'quickwin', 'stage', 'subdimension'], derive: deriveCoverage },
  intersections: {
    reads: ['programme', 'action', 'quickwin', 'stage', 'subdimension', 'dimension', 'indicator', 'intersection'],
    derive: deriveIntersections,
  },
};

/** Of an indicator only its home is read; its figures change far more often. */
function areSame(kind: KindName, former: PlanParts, next: Collections): boolean {
  if (former[kind] === next[kind]) return true;
  if (kind !== 'indicator' || former.indicator.length !== next.indicator.length) return false;
  return next.indicator.every((indicator, index) => {
    const known = former.indicator[index];
    return known === indicator || (known?.id === indicator.id && isEqual(known.in, indicator.in));
  });
}

/** The derived parts of a plan; those that equal the former ones stay the same objects. */
export function deriveParts(collections: Collections, previous: PlanParts | undefined): Derived {
  const part = <P extends keyof Derived>(name: P): Derived[P] => {
    const { reads, derive } = derivations[name];
    if (previous && reads.every((kind) => areSame(kind, previous, collections))) return previous[name];
    return keepEqual(previous?.[name] as Derived[P] | undefined, derive(collections));
  };
  return { budgets: part('budgets'), coverage: part('coverage'), intersections: part('intersections') };
}
