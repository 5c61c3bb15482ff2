import { type AnyPlace, findSource, isFilePlace, type OffsetRange } from '@rencana/model';
import { configFileName } from './config/plan-config.ts';
import { relativeTo } from './path.ts';
import { libraryScheme, standardLibraryFiles } from './standard-libraries.ts';
import type { ParsedFile, PlanState } from './workspace.ts';

/** A place as a shell shows it: lines and columns from 1, columns in UTF-16 units; offsets from 0. */
export interface Location {
  readonly file: ParsedFile;
  readonly range: OffsetRange;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Looks up where a symbolic place stands now; `undefined` when its element is gone. */
export function locate(state: PlanState, place: AnyPlace): Location | undefined {
  const source = isFilePlace(place) ? place : findSource(state.plan, place);
  if (!source) return undefined;
  const file = findFile(state, source.file);
  const range = file && findRange(file, source.key);
  return file && range && toLocation(file, range);
}

/** Like `locate`, but only where the very place stands in the text: what is changed must not be what lies around it. */
export function locateExactly(state: PlanState, place: AnyPlace): Location | undefined {
  const source = isFilePlace(place) ? place : findSource(state.plan, place);
  const file = source && findFile(state, source.file);
  const range = file?.places.get(source?.key ?? '');
  return file && range && toLocation(file, range);
}

function findFile(state: PlanState, path: string): ParsedFile | undefined {
  if (path.startsWith(libraryScheme)) return standardLibraryFiles().find((file) => file.path === path);
  if (path === configFileName) return state.config?.file;
  return (
    state.files.find((file) => relativeTo(state.root, file.path) === path) ??
    state.files.find((file) => file.path === path)
  );
}

/** The range of a key, or of the nearest part around it that has one. */
export function findRange(file: ParsedFile, key: string): OffsetRange | undefined {
  for (let at = key; at; at = shorten(at)) {
    const range = file.places.get(at);
    if (range) return range;
  }
  return undefined;
}

const endings = /([:@#][^/:@#]*|\/[^/]*)$/;

function shorten(key: string): string {
  const ending = endings.exec(key);
  return ending ? key.slice(0, ending.index) : '';
}

/** Lines and columns of a range of offsets. */
export function toLocation(file: ParsedFile, range: OffsetRange): Location {
  const start = positionAt(file, range[0]);
  const end = positionAt(file, range[1]);
  return { file, range, line: start[0], column: start[1], endLine: end[0], endColumn: end[1] };
}

const lineStarts = new WeakMap<ParsedFile, readonly number[]>();

function positionAt(file: ParsedFile, offset: number): readonly [line: number, column: number] {
  const starts = lineStarts.get(file) ?? findLineStarts(file.text);
  lineStarts.set(file, starts);
  let low = 0;
  let high = starts.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return [low + 1, offset - (starts[low] ?? 0) + 1];
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
