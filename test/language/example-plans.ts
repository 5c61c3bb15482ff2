import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { libraryTexts, readText } from '@rencana/language';
import { join, type LibraryFiles, type Plan } from '@rencana/model';

const examples = path.resolve(import.meta.dirname, '../../examples');

/** One example: its files by path, as a planner wrote them. */
export interface ExamplePlan {
  readonly name: string;
  readonly files: ReadonlyMap<string, string>;
}

/** All examples that have a plan. */
export const examplePlans: readonly ExamplePlan[] = readdirSync(examples).flatMap((name) => {
  const folder = path.join(examples, name);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.rencana'));
  if (!paths.includes('plan.rencana')) return [];
  return [{ name, files: new Map(paths.sort().map((file) => [file, readFileSync(path.join(folder, file), 'utf8')])) }];
});

const read = (files: ReadonlyMap<string, string>) =>
  [...files].map(([file, text]) => ({ path: file, fragment: readText(text).fragment }));

const libraries: readonly LibraryFiles[] = libraryTexts.map(({ name, path: file, text }) => ({
  name,
  files: [{ path: file, fragment: readText(text).fragment }],
}));

const imports: readonly LibraryFiles[] = examplePlans.map(({ files }) => {
  const all = read(files);
  const name = all.flatMap(({ fragment }) => fragment.elements).find(({ kind }) => kind === 'plan')?.name ?? '';
  return { name, files: all };
});

/** Joins files that stand in place of an example's, with all libraries and the other examples at hand. */
export function joinFiles(files: ReadonlyMap<string, string>): Plan {
  return join({ files: read(files), libraries, imports });
}
