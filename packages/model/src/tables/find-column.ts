import { readBudgetPath } from '../figures/budget-figure.ts';
import { figureWords } from '../figures/figure-words.ts';
import type { PlanElement } from '../generated/elements.ts';
import { type KindName, kindNames, kinds } from '../generated/kinds.ts';
import { type TypedProperty, typedProperties } from '../join/property-table.ts';
import type { PropertyDefinition } from '../kind-definition.ts';
import { figureTables } from '../kinds/figure-tables.ts';
import { findMomentKind } from '../values/moment.ts';

/** What a path of a table asks of an element of one kind. */
export type Column =
  | { readonly kind: 'header'; readonly word: HeaderWord }
  | { readonly kind: 'figure'; readonly word: string; readonly rest: readonly string[] }
  | { readonly kind: 'property'; readonly property: TypedProperty; readonly rest: readonly string[] };

/** What every element has besides its properties: title, name, dimension and sub-dimension of its home. */
export type HeaderWord = 'title' | 'name' | 'dimension' | 'subdimension';

/** A path, or the words that are known where it goes wrong. `at` is the number of the segment that is wrong. */
export type FoundColumn =
  | { readonly column: Column; readonly at?: undefined }
  | { readonly column?: undefined; readonly at: number; readonly known: readonly string[] };

/** Finds the element that a name inside a path stands for: a fund, a dimension. */
export type ResolveName = (name: string) => PlanElement | undefined;

const headerWords: readonly HeaderWord[] = ['title', 'name', 'dimension', 'subdimension'];

/** Reads a path of a table over elements of one kind: a figure first, as in prose, then a property. */
export function findColumn(kind: KindName, path: string, resolve: ResolveName): FoundColumn {
  const [word = '', ...rest] = path.split('.');
  const header = headerWords.find((each) => each === word);
  if (header) return rest.length === 0 ? { column: { kind: 'header', word: header } } : { at: 1, known: [] };
  const property = typedProperties(kinds[kind].properties).find(({ definition }) => definition.keyword === word);
  const forms = figureForms(kind, word);
  if (forms.length > 0 && isAnswered(word, forms, rest, resolve)) return { column: { kind: 'figure', word, rest } };
  if (!property) return { at: forms.length > 0 ? 1 : 0, known: forms.length > 0 ? forms : knownColumns(kind) };
  const problem = checkRest(property.definition, rest, resolve);
  return problem ? { at: problem.at + 1, known: problem.known } : { column: { kind: 'property', property, rest } };
}

/** The words with which a path over a kind may begin. */
export function knownColumns(kind: KindName): readonly string[] {
  const properties = kinds[kind].properties.filter(({ keyword }) => keyword !== 'allow').map(({ keyword }) => keyword);
  return [...new Set([...headerWords, ...properties, ...figureWords(kind)])];
}

function figureForms(kind: KindName, word: string): readonly string[] {
  const table: Readonly<Record<string, { readonly forms: readonly string[] }>> = figureTables[kind];
  return Object.hasOwn(table, word) ? (table[word]?.forms ?? []) : [];
}

/** Whether a figure answers to what follows its word, whatever the element says. */
function isAnswered(word: string, forms: readonly string[], rest: readonly string[], resolve: ResolveName): boolean {
  if (rest.length === 0) return forms.includes(word);
  if (word === 'budget' || word === 'ceiling') return readBudgetPath(rest, { resolve }) !== undefined;
  if (word === 'intersections') return resolve(rest.join('.'))?.type === 'dimension';
  const isMoment = rest.length === 1 && findMomentKind(rest[0] ?? '') !== undefined;
  return isMoment && forms.some((form) => form.startsWith(`${word}.`));
}

interface Wrong {
  readonly at: number;
  readonly known: readonly string[];
}

/** What is wrong with the part of a path behind a property; `undefined` where nothing is. */
function checkRest(property: PropertyDefinition, rest: readonly string[], resolve: ResolveName): Wrong | undefined {
  const [word = '', ...more] = rest;
  if (rest.length === 0) return undefined;
  if (property.shape === 'references') return checkTargets(property, rest, resolve);
  if (property.shape === 'series')
    return more.length === 0 && findMomentKind(word) ? undefined : { at: 0, known: [`${property.keyword}.2025`] };
  if (property.shape === 'fund-series')
    return readBudgetPath(rest, { resolve }) ? undefined : { at: 0, known: [`${property.keyword}.2025`] };
  if (property.shape !== 'block' || !property.block) return { at: 0, known: [] };
  if (word === 'title' || word === 'name') return more.length === 0 ? undefined : { at: 1, known: [] };
  const inner = property.block.properties.find(({ keyword }) => keyword === word);
  if (!inner) return { at: 0, known: ['title', ...property.block.properties.map(({ keyword }) => keyword)] };
  const wrong = checkRest(inner, more, resolve);
  return wrong && { at: wrong.at + 1, known: wrong.known };
}

/** A path may go on behind a reference, when one of the kinds that it may stand for answers. */
function checkTargets({ to = [] }: PropertyDefinition, rest: readonly string[], resolve: ResolveName) {
  const targets = kindNames.filter((kind) => to.includes(kind));
  const found = targets.map((kind) => findColumn(kind, rest.join('.'), resolve));
  if (found.some(({ column }) => column)) return undefined;
  return found.find((each) => each.at !== undefined) as Wrong | undefined;
}
