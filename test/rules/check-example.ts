import path from 'node:path';
import { libraryTexts, readText } from '@rencana/language';
import {
  type AnyPlace,
  type Finding,
  type Fix,
  findSource,
  isFilePlace,
  join,
  type LibraryFiles,
  type LocatedPlace,
  resolveEdits,
} from '@rencana/model';
import { createChecker, type Stage } from '@rencana/rules';
import type { ExampleFile } from './example-source.ts';

const libraries: readonly LibraryFiles[] = [...Map.groupBy(libraryTexts, ({ name }) => name)].map(([name, texts]) => ({
  name,
  files: texts.map(({ path, text }) => ({ path: `rencana-library:/${path}`, fragment: readText(text).fragment })),
}));

/** A file such as `../provinsi/plan.rencana` is a neighbouring plan, named like its folder. */
const isOwn = (file: { readonly path: string }): boolean => !file.path.startsWith('../');

export interface CheckedExample {
  readonly findings: readonly Finding[];
  /** Where a place stands exactly; undefined where no part of the text answers to it. */
  readonly locate: (place: AnyPlace) => LocatedPlace | undefined;
  /** The files after the edits of a fix. */
  readonly apply: (fix: Fix) => readonly ExampleFile[];
}

/** Reads, joins and checks an example with the standard library, as a fresh workspace would. */
export function checkExample(files: readonly ExampleFile[], stage: Stage = 4): CheckedExample {
  const sources = files.filter(({ path }) => path.endsWith('.rencana'));
  const beside = new Set(files.filter((file) => !sources.includes(file)).map((file) => file.path));
  const read = new Map(sources.map((file) => [file.path, { file, ...readText(file.text) }]));
  const fragments = [...read].map(([path, { fragment }]) => ({ path, fragment }));
  const [own, others] = [fragments.filter(isOwn), fragments.filter((file) => !isOwn(file))];
  const imports = others.map((file) => ({ name: path.basename(path.dirname(file.path)), files: [file] }));
  const plan = join({ files: own, libraries, imports });
  const findings = createChecker().check({ plan, files: own, stage, beside });

  const locate = (place: AnyPlace): LocatedPlace | undefined => {
    const source = isFilePlace(place) ? place : findSource(plan, place);
    const known = source && read.get(source.file);
    const range = source && known?.places.get(source.key);
    return known && range && { file: known.file.path, range, text: known.file.text };
  };

  const apply = (fix: Fix): readonly ExampleFile[] => {
    const edits = resolveEdits(fix.edits, locate);
    return files.map((file) => {
      const own = edits.filter((edit) => edit.file === file.path).sort((left, right) => right.range[0] - left.range[0]);
      const text = own.reduce(
        (whole, edit) => whole.slice(0, edit.range[0]) + edit.text + whole.slice(edit.range[1]),
        file.text,
      );
      return { path: file.path, text, marks: [] };
    });
  };

  return { findings, locate, apply };
}
