import { libraryTexts, readText } from '@rencana/language';
import type { OffsetRange, Places } from '../fragment.ts';
import { join } from '../join/join.ts';
import type { AnyPlace } from '../place.ts';
import { isFilePlace } from '../place.ts';
import { findSource } from '../places/find-source.ts';
import type { LibraryFiles, Plan } from '../plan.ts';

/** A fixture: its files by path with text and places, and the joined plan. */
export interface Fixture {
  readonly plan: Plan;
  readonly files: ReadonlyMap<string, { readonly text: string; readonly places: Places }>;
  /** The text that stands at a place now. */
  readonly textAt: (place: AnyPlace) => string | undefined;
  readonly locate: (
    place: AnyPlace,
  ) => { readonly file: string; readonly range: OffsetRange; readonly text: string } | undefined;
}

/** The standard libraries as join takes them. */
export function standardLibraries(): readonly LibraryFiles[] {
  return libraryTexts.map(({ name, path, text }) => ({ name, files: [{ path, fragment: readText(text).fragment }] }));
}

/** Splits a fixture at its `//- path` lines; text before the first is `plan.rencana`. */
export function splitFixture(source: string): ReadonlyMap<string, string> {
  const parts = source.split(/^\/\/- (.*)\n/m);
  const files = new Map<string, string>();
  if (parts[0]?.trim()) files.set('plan.rencana', parts[0]);
  for (let index = 1; index < parts.length; index += 2) files.set((parts[index] ?? '').trim(), parts[index + 1] ?? '');
  return files;
}

/** Joins the text that a planner would write. Files named `library/NAME…` are libraries, `plan/NAME…` other plans. */
export function planOf(source: string, previous?: Plan): Fixture {
  const lowered = [...splitFixture(source)].map(([path, text]) => ({ path, ...readText(text) }));
  const outside = (folder: string): LibraryFiles[] =>
    lowered
      .filter(({ path }) => path.startsWith(`${folder}/`))
      .map((file) => ({ name: file.path.slice(folder.length + 1).replace(/\.rencana$/, ''), files: [file] }));
  const plan = join(
    {
      files: lowered.filter(({ path }) => !/^(library|plan)\//.test(path)),
      libraries: [...standardLibraries(), ...outside('library')],
      imports: outside('plan'),
    },
    previous,
  );
  const files = new Map(lowered.map(({ path, text, places }) => [path, { text, places }]));
  const locate = (place: AnyPlace) => {
    const source = isFilePlace(place) ? place : findSource(plan, place);
    const file = source && files.get(source.file);
    const range = file?.places.get(source?.key ?? '');
    return file && range && { file: source.file, range, text: file.text };
  };
  const textAt = (place: AnyPlace) => {
    const located = locate(place);
    return located?.text.slice(...located.range);
  };
  return { plan, files, locate, textAt };
}
