import { findClosedWord } from '../closed-words/find-closed-word.ts';
import type { Condition, Id } from '../element.ts';
import { collectionNames } from '../figures/collections.ts';
import { findByTerm } from '../find-by-term.ts';
import type { Document, TableBlock } from '../generated/elements.ts';
import { type KindName, kindNames, kinds } from '../generated/kinds.ts';
import { findNear } from '../join/known-names.ts';
import { pathOf } from '../join/merged-property.ts';
import { findNearName } from '../join/near-name.ts';
import type { ReferenceUse } from '../join/notes.ts';
import type { Source } from '../join/source.ts';
import type { ClosedWord } from '../kind-definition.ts';
import type { UnknownName } from '../plan.ts';
import { findRowKind } from './evaluate-table.ts';
import { type Column, findColumn, type ResolveName } from './find-column.ts';

/** What the tables of a plan say wrong, and the names in them that a rename must find. */
export interface CheckedTables {
  readonly unknown: readonly UnknownName[];
  readonly uses: readonly ReferenceUse[];
}

interface TableCheck {
  readonly element: Id;
  readonly path: string;
  readonly kind: KindName;
  readonly scope: Source;
  readonly resolve: ResolveName;
  readonly unknown: UnknownName[];
  readonly uses: ReferenceUse[];
}

/** Looks at every table of the documents that the plan itself declares. */
export function checkTables(documents: readonly Document[], own: Source, resolve: ResolveName): CheckedTables {
  const unknown: UnknownName[] = [];
  const uses: ReferenceUse[] = [];
  for (const { id, table } of documents) {
    if (table.length === 0 || !own.declarations.some((declaration) => declaration.id === id)) continue;
    table.forEach((block, index) => {
      const path = pathOf('table', index);
      const kind = findRowKind(block.rows);
      if (kind) checkTable(block, { element: id, path, kind, scope: own, resolve, unknown, uses });
      else if (block.rows !== undefined) unknown.push(unknownKind(id, `${path}/rows#0`, block.rows));
    });
  }
  return { unknown, uses };
}

function unknownKind(element: Id, path: string, name: string): UnknownName {
  const near = findKindByTerm(name) ?? findNearName(name, [...kindNames, ...Object.values(collectionNames)]);
  return {
    place: { element, path },
    name,
    expected: [],
    words: { of: 'kind', known: kindNames },
    ...(near && { near }),
  };
}

function checkTable(block: TableBlock, check: TableCheck): void {
  for (const [index, path] of block.columns.entries()) checkPath(path, `columns#${index}`, check);
  for (const [index, path] of block.sort.entries()) checkPath(path, `sort#${index}`, check);
  block.total.forEach((path, index) => {
    if (block.columns.includes(path)) return;
    const near = findNearName(path, block.columns);
    check.unknown.push({
      place: { element: check.element, path: `${check.path}/total#${index}` },
      name: path,
      expected: [],
      words: { of: 'column', known: block.columns },
      ...(near && { near }),
    });
  });
  for (const [index, condition] of (block.where ?? []).entries()) checkCondition(condition, `where#${index}`, check);
}

/** Notes what is wrong with a path, and the fund or dimension that it names. */
function checkPath(path: string, at: string, check: TableCheck): Column | undefined {
  const { element, kind, resolve } = check;
  const place = { element, path: `${check.path}/${at}` };
  const found = findColumn(kind, path, resolve);
  if (found.column) {
    const named = findNamed(path, found.column, resolve);
    if (named) check.uses.push({ id: named.id, place, name: named.name });
    return found.column;
  }
  const segments = path.split('.');
  const written = segments[found.at] ?? '';
  const word =
    (found.at === 0 ? findColumnByTerm(kind, written) : undefined) ??
    findNearName(written, new Set(found.known.map((form) => lastWord(form))));
  const near = word && segments.with(found.at, word).join('.');
  check.unknown.push({
    place,
    name: path,
    expected: [],
    words: { of: 'property', kind, known: found.known },
    ...(near && { near }),
  });
  return undefined;
}

/** The kind that an Indonesian word names: `kegiatan` is `action`. */
function findKindByTerm(word: string): KindName | undefined {
  return findByTerm(
    word,
    kindNames.map((name) => ({ name, texts: kinds[name].texts })),
  )?.name;
}

/** What Indonesian planners call the columns that every element has. */
const headerTerms: Readonly<Record<string, string>> = { judul: 'title', nama: 'name', dimensi: 'dimension' };

/** The column that an Indonesian word names: `pemilik` is `owner`. */
function findColumnByTerm(kind: KindName, word: string): string | undefined {
  if (Object.hasOwn(headerTerms, word)) return headerTerms[word];
  return findByTerm(word, kinds[kind].properties)?.keyword;
}

/** Known words may be forms of figures: `budget.2025` begins with the word that is meant. */
function lastWord(form: string): string {
  return form.split('.')[0] ?? form;
}

/** The fund of `budget.csr.2024`, the dimension of `intersections.economy`, with the path up to its name. */
function findNamed(path: string, column: Column, resolve: ResolveName) {
  if (column.kind !== 'figure' || column.rest.length === 0) return undefined;
  for (const name of [path, path.slice(0, path.lastIndexOf('.'))]) {
    const element = resolve(name.slice(column.word.length + 1));
    if (element) return { id: element.id, name };
  }
  return undefined;
}

function checkCondition({ operator, path = '', values }: Condition, at: string, check: TableCheck): void {
  if (operator === 'in') return;
  const column = checkPath(path, `${at}:path`, check);
  const asked = column && lastProperty(column, check.kind, check.resolve);
  values.forEach((value, index) => {
    if (value.kind === 'grade' && asked) checkName(value.name, `${at}#${index}`, asked, check);
  });
}

interface AskedValue {
  readonly words?: Readonly<Record<string, ClosedWord>>;
  readonly to?: readonly string[];
}

/** The property whose values a condition compares: behind references and blocks the last one. */
function lastProperty(column: Column, kind: KindName, resolve: ResolveName): AskedValue | undefined {
  if (column.kind === 'header')
    return column.word === 'dimension' || column.word === 'subdimension' ? { to: [column.word] } : undefined;
  if (column.kind === 'figure') {
    const plain = column.rest.length === 0 ? propertyOf(kind, column.word) : undefined;
    return plain?.to || plain?.words ? plain : undefined;
  }
  let { definition } = column.property;
  let rest = column.rest;
  while (rest.length > 0 && definition.block) {
    const inner = definition.block.properties.find(({ keyword }) => keyword === rest[0]);
    if (!inner) return undefined;
    definition = inner;
    rest = rest.slice(1);
  }
  if (rest.length === 0) return definition;
  const target = kindNames.find(
    (each) => definition.to?.includes(each) && findColumn(each, rest.join('.'), resolve).column,
  );
  const further = target && findColumn(target, rest.join('.'), resolve).column;
  return target && further && lastProperty(further, target, resolve);
}

function propertyOf(kind: KindName, keyword: string): AskedValue | undefined {
  return kinds[kind].properties.find((property) => property.keyword === keyword);
}

/** A bare word of a condition: a closed word of the property, or the name of an element that it may stand for. */
function checkName(name: string, at: string, { words, to }: AskedValue, check: TableCheck): void {
  const place = { element: check.element, path: `${check.path}/${at}` };
  if (words) {
    const near = findClosedWord(name, words);
    const asked = { of: 'word', known: Object.keys(words), closed: words } as const;
    if (!Object.hasOwn(words, name))
      check.unknown.push({ place, name, expected: [], words: asked, ...(near && { near }) });
    return;
  }
  if (!to) return;
  const expected = kindNames.filter((kind) => to.includes(kind));
  const element = check.resolve(name);
  if (element && expected.includes(element.type)) {
    check.uses.push({ id: element.id, place, name });
    return;
  }
  const near = element ? undefined : findNear(check.scope, name, expected);
  check.unknown.push({ place, name, expected, ...(element && { found: element.type }), ...(near && { near }) });
}
