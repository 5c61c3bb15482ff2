import type { ElementByKind, PlanElement } from '../generated/elements.ts';
import type { KindName } from '../generated/kinds.ts';
import type { Collections } from '../join/collect-parts.ts';
import type { PlanParts } from '../plan.ts';
import { isEqual } from '../sharing/is-equal.ts';
import { keepEqual } from '../sharing/keep-equal.ts';
import { deriveBudgets } from './budgets.ts';
import { deriveCoverage } from './coverage.ts';
import { deriveIntersections } from './intersections.ts';

type Derived = Pick<PlanParts, 'budgets' | 'coverage' | 'intersections'>;

/** The properties that are read of each kind; of the others only that there are such elements. */
type Reads = { readonly [K in KindName]?: readonly (keyof ElementByKind[K])[] };

const placed = {
  programme: ['in'],
  action: ['in', 'under'],
  quickwin: ['in', 'under', 'nomination'],
  stage: ['order'],
  subdimension: ['in'],
} as const satisfies Reads;

/** How each part is derived and from what; while all of that is the same it is not derived again. */
const derivations: {
  readonly [P in keyof Derived]: { readonly reads: Reads; readonly derive: (parts: Collections) => Derived[P] };
} = {
  budgets: {
    reads: {
      ...placed,
      programme: [...placed.programme, 'budget'],
      action: [...placed.action, 'budget'],
      quickwin: [...placed.quickwin, 'budget'],
      revision: ['about', 'date', 'budget'],
    },
    derive: deriveBudgets,
  },
  coverage: { reads: placed, derive: deriveCoverage },
  intersections: {
    reads: {
      ...placed,
      programme: [...placed.programme, 'contributesTo'],
      action: [...placed.action, 'contributesTo'],
      quickwin: [...placed.quickwin, 'contributesTo'],
      dimension: ['order'],
      indicator: ['in'],
      intersection: ['between', 'through'],
    },
    derive: deriveIntersections,
  },
};

function areSame(kind: KindName, properties: readonly string[], former: PlanParts, next: Collections): boolean {
  if (former[kind] === next[kind]) return true;
  if (former[kind].length !== next[kind].length) return false;
  return next[kind].every((element, index) => {
    const known = former[kind][index];
    if (known === element) return true;
    return (
      known?.id === element.id && properties.every((key) => isEqual(propertyOf(known, key), propertyOf(element, key)))
    );
  });
}

function propertyOf(element: PlanElement, key: string): unknown {
  return (element as unknown as Readonly<Record<string, unknown>>)[key];
}

/** The derived parts of a plan; those that equal the former ones stay the same objects. */
export function deriveParts(collections: Collections, previous: PlanParts | undefined): Derived {
  const part = <P extends keyof Derived>(name: P): Derived[P] => {
    const { reads, derive } = derivations[name];
    const isSame = ([kind, properties]: readonly [string, readonly string[]]): boolean =>
      previous !== undefined && areSame(kind as KindName, properties, previous, collections);
    if (previous && Object.entries(reads).every(isSame)) return previous[name];
    return keepEqual(previous?.[name] as Derived[P] | undefined, derive(collections));
  };
  return { budgets: part('budgets'), coverage: part('coverage'), intersections: part('intersections') };
}
