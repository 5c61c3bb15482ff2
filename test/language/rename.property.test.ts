import { readText } from '@rencana/language';
import { findReferences, findSource, type Plan } from '@rencana/model';
import { expect, test } from 'vitest';
import { examplePlans, joinFiles } from './example-plans.ts';

const fresh = 'nama-baru-sekali';

/** The files of a plan after everything that says the name of an element says another one. */
function renameEverywhere(files: ReadonlyMap<string, string>, plan: Plan, id: string, name: string) {
  const places = [{ element: id, path: 'name', name }, ...(findReferences(plan).get(id) ?? [])];
  const edits = new Map<string, Map<number, number>>();
  for (const { element, path, name: written } of places) {
    const source = findSource(plan, { element, path });
    const text = source && files.get(source.file);
    const range = text === undefined ? undefined : readText(text).places.get(source?.key ?? '');
    if (!source || !range) continue;
    const end = range[0] + written.length;
    const known = edits.get(source.file) ?? new Map<number, number>();
    edits.set(source.file, known.set(end - (written.split('.').at(-1)?.length ?? 0), end));
  }
  const changed = new Map(files);
  for (const [file, ranges] of edits) {
    let text = files.get(file) ?? '';
    for (const [start, end] of [...ranges].sort(([first], [second]) => second - first))
      text = text.slice(0, start) + fresh + text.slice(end);
    changed.set(file, text);
  }
  return changed;
}

/** The parts of a plan in an order that does not depend on names. */
function settle(value: unknown): unknown {
  if (value instanceof Map) return settle([...value].map(([key, each]) => [key, each]));
  if (Array.isArray(value))
    return value
      .map(settle)
      .map((each) => JSON.stringify(each))
      .sort();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([first], [second]) => (first < second ? -1 : 1))
      .map(([key, each]) => [key, settle(each)]),
  );
}

/** What a plan says, with one name written as another. */
const say = ({ parts }: Plan, name: string, as: string) =>
  settle(
    JSON.parse(
      JSON.stringify({ ...parts, figures: [...parts.figures], tables: [...parts.tables] }).replaceAll(name, as),
    ),
  );

test.each(examplePlans.map((example) => [example.name, example] as const))(
  'renaming any element of %s keeps the plan the same but for that name',
  (_name, { files }) => {
    const plan = joinFiles(files);
    const own = [...plan.elements.values()].filter(
      ({ id, name, type }) => name !== undefined && id === `${plan.name}.${name}` && type !== 'plan',
    );
    // Of a large plan a dozen, so that the test stays short.
    const step = Math.max(1, Math.ceil(own.length / 12));
    const former = say(plan, fresh, fresh);
    for (const { id, name = '' } of own.filter((_, index) => index % step === 0)) {
      const renamed = joinFiles(renameEverywhere(files, plan, id, name));
      expect(renamed.parts.unknownNames, name).toEqual(plan.parts.unknownNames);
      expect(say(renamed, fresh, name), name).toEqual(former);
    }
  },
);
