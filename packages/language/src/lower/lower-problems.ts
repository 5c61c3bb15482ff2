import type { OffsetRange, Problem } from '@rencana/model';
import { readMessage } from '../messages/message-text.ts';
import { conflictMessage, spellingMessage, unknownCharactersMessage } from '../messages/plain-messages.ts';
import type { RencanaParseResult } from '../parser/parser.ts';
import type { Token } from '../tokens/token.ts';
import type { LoweredElement, LoweredElements } from './lower-elements.ts';
import type { PlaceList } from './place-list.ts';

/** A problem of one element, by its index; before the first element it is -1. Its key does not name the element. */
export interface OwnedProblem {
  readonly owner: number;
  readonly problem: Problem;
}

/** Where a problem stands in the places, if a damaged value says so. */
interface Key {
  readonly owner: number;
  readonly key: string;
}

type Found = Omit<Problem, 'key'> & { readonly range: OffsetRange; readonly at?: Key };

/**
 * The problems of a file in the order of the text, each at a key of the element that it stands in; their places go to
 * those of the element, or to `head` before the first.
 */
export function lowerProblems(
  parsed: RencanaParseResult,
  text: string,
  { elements, loose }: LoweredElements,
  head?: PlaceList,
): OwnedProblem[] {
  const conflicts = findConflicts(parsed.lexerReport.conflictMarkers);
  const syntax = [
    ...findUnknown(parsed, text),
    ...findParserProblems(parsed, text, elements),
    ...loose.map((problem) => ({ code: 'syntax' as const, ...problem })),
  ];
  const found = [...conflicts, ...findSpellings(parsed), ...keepOnePerLine(syntax, text)];
  found.sort((a, b) => a.range[0] - b.range[0]);
  const counts = new Map<number, number>();
  return found.map(({ range, at, ...problem }) => {
    if (at) return { owner: at.owner, problem: { ...problem, key: at.key } };
    const owner = findOwner(elements, range[0]);
    const count = counts.get(owner) ?? 0;
    counts.set(owner, count + 1);
    const key = `!${count}`;
    (owner < 0 ? head : elements[owner]?.places)?.set(key, range);
    return { owner, problem: { ...problem, key } };
  });
}

function findParserProblems(parsed: RencanaParseResult, text: string, elements: readonly LoweredElement[]): Found[] {
  const told = elements.flatMap((element, owner) => element.told.map((damage) => ({ ...damage, owner })));
  const borrowed = new Set<Token>();
  return parsed.parserErrors.flatMap((error) => {
    const { message, repair, isCertain, at, through } = readMessage(error.message);
    const previous = 'previousToken' in error ? (error.previousToken as Token) : undefined;
    // A block without braces takes the closing one of its element, which then lacks it: one mistake, told once.
    if (previous && borrowed.has(previous)) return [];
    if (at === 'previous' && error.token.image === '}') borrowed.add(error.token);
    const [first, last] = rangeOf(at === 'previous' && previous ? previous : error.token, text);
    const range: OffsetRange = [first, through ?? last];
    const stands = [rangeOf(error.token, text)[0], ...(previous ? [rangeOf(previous, text)[0]] : [])];
    const damage = told.find(({ range: [start, end] }) => stands.some((offset) => start <= offset && offset < end));
    if (damage && damage.key === undefined) return [];
    const found = { code: 'syntax' as const, message, range, ...(isCertain && { isCertain }) };
    if (damage?.key === undefined) return [{ ...found, ...(repair !== undefined && { repair }) }];
    // The key of a missing value tells the rules that their finding is this one; a repair then covers its whole place.
    const [start, end] = damage.range;
    // What stands behind the keyword but is no value belongs to the place too.
    if (range[0] >= end && !text.slice(end, range[1]).includes('\n'))
      elements[damage.owner]?.places?.set(damage.key, [start, range[1]]);
    const whole = repair === undefined ? undefined : text.slice(start, range[0]) + repair + text.slice(range[1], end);
    const key = { owner: damage.owner, key: damage.key };
    return [{ ...found, at: key, ...(whole !== undefined && { repair: whole }) }];
  });
}

function rangeOf(token: Token, text: string): OffsetRange {
  const start = token.startOffset;
  if (!Number.isFinite(start) || start < 0) return [text.length, text.length];
  return [start, start + token.image.length];
}

function findUnknown(parsed: RencanaParseResult, text: string): Found[] {
  return parsed.lexerReport.unknown.map((token) => {
    return {
      code: 'syntax',
      message: unknownCharactersMessage(token.image),
      range: [token.startOffset, token.startOffset + token.image.length],
      ...repairCharacters(token, text),
    };
  });
}

type Repair = Pick<Found, 'repair' | 'isCertain'>;

/**
 * A colon after a year stands for an equals sign; after a keyword it is one sign too many, as are a semicolon and the
 * mark of a list before a property. Brackets stand for braces, but perhaps for nothing.
 */
function repairCharacters(token: Token, text: string): Repair {
  const { image, startOffset } = token;
  if (/^;+$/.test(image)) return { repair: '', isCertain: true };
  if (/^[:：]$/.test(image)) {
    const isAfterYear = /\d\s*$/.test(text.slice(Math.max(0, startOffset - 8), startOffset));
    return { repair: isAfterYear ? ' =' : image === ':' ? '' : ' ', isCertain: true };
  }
  const lineStart = text.lastIndexOf('\n', startOffset - 1) + 1;
  const isFirst = text.slice(lineStart, startOffset).trim() === '';
  if (image in marks) return { repair: marks[image] ?? '', ...(isFirst && { isCertain: true }) };
  return image in brackets ? { repair: brackets[image] ?? '' } : {};
}

const marks: Readonly<Record<string, string>> = {
  '#': '//',
  '•': '',
  '·': '',
  '▪': '',
  '-': '',
  '–': '',
  '—': '',
};

const brackets: Readonly<Record<string, string>> = { '(': '{', ')': '}', '[': '{', ']': '}' };

function findSpellings(parsed: RencanaParseResult): Found[] {
  return parsed.spellings.map(({ offset, written, canonical }) => ({
    code: 'indonesian-keyword',
    message: spellingMessage(written, canonical),
    range: [offset, offset + written.length],
    repair: canonical,
  }));
}

/** One problem a conflict, from its first marker to its last. */
function findConflicts(markers: readonly Token[]): Found[] {
  const found: Found[] = [];
  let start: number | undefined;
  for (const marker of markers) {
    start ??= marker.startOffset;
    const isLast = marker.image.startsWith('>') || marker === markers.at(-1);
    if (!isLast) continue;
    found.push({
      code: 'conflict-marker',
      message: conflictMessage,
      range: [start, marker.startOffset + marker.image.length],
    });
    start = undefined;
  }
  return found;
}

/**
 * One mistake often upsets the rest of its line; the first problem of a line says what to do. It takes over the key of
 * a value that is missing there.
 */
function keepOnePerLine(problems: readonly Found[], text: string): Found[] {
  const sorted = [...problems].sort((a, b) => a.range[0] - b.range[0]);
  const kept: Found[] = [];
  let lineEnd = -1;
  for (const problem of sorted) {
    const last = kept.at(-1);
    if (last && problem.range[0] <= lineEnd) {
      if (last.at === undefined && last.repair === undefined && problem.at !== undefined) {
        kept[kept.length - 1] = { ...last, at: problem.at };
      }
      continue;
    }
    kept.push(problem);
    const end = text.indexOf('\n', problem.range[0]);
    lineEnd = end < 0 ? text.length : end;
  }
  return kept;
}

/** The index of the last element that starts before an offset; -1 for none. */
function findOwner(elements: readonly LoweredElement[], offset: number): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle]?.range[0] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
