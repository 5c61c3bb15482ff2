import { isStanding } from '../derived/standing.ts';
import type { Id } from '../element.ts';
import { findByTerm } from '../find-by-term.ts';
import { type KindName, kindNames, kinds } from '../generated/kinds.ts';
import type { Figure } from '../plan.ts';
import type { FigureContext } from './figure-table.ts';

/** The reserved plural of each kind, the name of the collection of its elements: `quickwins.count`. */
export const collectionNames: { readonly [K in KindName]: string } = {
  plan: 'plans',
  library: 'libraries',
  requirement: 'requirements',
  narrative: 'narratives',
  picture: 'pictures',
  mission: 'missions',
  objective: 'objectives',
  regulation: 'regulations',
  dimension: 'dimensions',
  subdimension: 'subdimensions',
  fund: 'funds',
  sopd: 'sopds',
  partner: 'partners',
  person: 'people',
  service: 'services',
  fact: 'facts',
  readiness: 'readinesses',
  swot: 'swots',
  gap: 'gaps',
  scale: 'scales',
  indicator: 'indicators',
  programme: 'programmes',
  action: 'actions',
  quickwin: 'quickwins',
  intersection: 'intersections',
  decree: 'decrees',
  stage: 'stages',
  evidence: 'evidences',
  progress: 'progresses',
  revision: 'revisions',
  remark: 'remarks',
  evaluation: 'evaluations',
  document: 'documents',
};

const kindByCollection = new Map(
  Object.entries(collectionNames).map(([kind, name]) => [name, kind as KindName] as const),
);

/** The collection that a word means without being its name: the kind itself, or an Indonesian word for it. */
export function findCollectionCalled(word: string): string | undefined {
  const called = kindNames.find((kind) => kind === word);
  const byTerm = () =>
    findByTerm(
      word,
      kindNames.map((name) => ({ name, texts: kinds[name].texts })),
    )?.name;
  const kind = called ?? byTerm();
  return kind && collectionNames[kind];
}

/** The kind whose plural a word is. */
export function findCollection(word: string): KindName | undefined {
  return kindByCollection.get(word);
}

/** How many elements of a kind the plan has; of quick wins only those that stand, as in every total. */
export function countFigure(kind: KindName, { parts }: FigureContext, element: Id): Figure {
  const count =
    kind === 'quickwin' ? parts.quickwin.filter((quickwin) => isStanding(quickwin, parts)).length : parts[kind].length;
  return { kind: 'value', element, value: { kind: 'number', number: String(count) } };
}
