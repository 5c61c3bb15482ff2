import type { Fragment, FragmentProperty, FragmentTest, FragmentValue, Malformed } from '@rencana/model';
import { propertyPath } from '../place/property-place.ts';

/** A value that cannot be read, and the key of its place in its file. */
export interface MalformedValue {
  readonly key: string;
  readonly value: Malformed;
}

/** Every value of a file that stands in the text but cannot be read, in the order of the text. */
export function findMalformed(fragment: Fragment): readonly MalformedValue[] {
  return fragment.elements.flatMap(({ id, title, properties }) => [
    ...damaged(title, `${id}/title`),
    ...findInProperties(properties, id),
  ]);
}

function findInProperties(properties: readonly FragmentProperty[], owner: string): readonly MalformedValue[] {
  const seen = new Map<string, number>();
  return properties.flatMap(({ keyword, value }) => {
    const index = seen.get(keyword) ?? 0;
    seen.set(keyword, index + 1);
    return findInValue(value, `${owner}/${propertyPath(keyword, index)}`);
  });
}

type Finders = {
  readonly [S in FragmentValue['shape']]: (
    value: Extract<FragmentValue, { shape: S }>,
    key: string,
  ) => readonly MalformedValue[];
};

const none = (): readonly MalformedValue[] => [];

/** One finder a shape: a new shape without one does not compile. */
const finders: Finders = {
  prose: ({ prose }, key) => damaged(prose, `${key}:value`),
  number: ({ number }, key) => damaged(number, `${key}:value`),
  range: ({ range }, key) => damaged(range, `${key}:value`),
  moment: ({ at }, key) => damaged(at, `${key}:value`),
  span: ({ from, until }, key) => [...damaged(from, `${key}:at`), ...damaged(until, `${key}:until`)],
  value: ({ value }, key) => damaged(value, `${key}:value`),
  references: none,
  closed: none,
  words: none,
  paths: none,
  series: ({ entries }, key) => entries.flatMap((entry, i) => damaged(entry.value, `${key}#${i}:value`)),
  'fund-series': ({ entries }, key) => entries.flatMap((entry, i) => damaged(entry.value, `${key}#${i}:value`)),
  'dimension-number': ({ number }, key) => withoutRepair(damaged(number, `${key}:value`)),
  allow: ({ reason }, key) => withoutRepair(damaged(reason, `${key}:value`)),
  conditions: ({ tests }, key) => tests.flatMap((test, i) => findInTest(test, `${key}#${i}`)),
  block: ({ title, properties }, key) => [...damaged(title, `${key}/title`), ...findInProperties(properties, key)],
  malformed: ({ value }, key) => [{ key, value }],
};

function findInValue(value: FragmentValue, key: string): readonly MalformedValue[] {
  const find = finders[value.shape] as (value: FragmentValue, key: string) => readonly MalformedValue[];
  return find(value, key);
}

function findInTest({ values }: FragmentTest, key: string): readonly MalformedValue[] {
  return values.flatMap((value, i) => damaged(value, `${key}#${i}:value`));
}

/** Where the value shares its place with a name that a repair would overwrite, the repair is not offered. */
function withoutRepair(found: readonly MalformedValue[]): readonly MalformedValue[] {
  return found.map(({ key, value: { repair: _, ...value } }) => ({ key, value }));
}

/** The value itself where it is damaged. */
function damaged(value: unknown, key: string): readonly MalformedValue[] {
  return isMalformed(value) ? [{ key, value }] : [];
}

function isMalformed(value: unknown): value is Malformed {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'malformed';
}
