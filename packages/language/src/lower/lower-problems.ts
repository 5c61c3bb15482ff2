import type { OffsetRange, Problem } from '@rencana/model';
import { readMessage } from '../messages/message-text.ts';
import { conflictMessage, spellingMessage, unknownCharactersMessage } from '../messages/plain-messages.ts';
import type { RencanaParseResult } from '../parser/parser.ts';
import type { Token } from '../tokens/token.ts';
import type { Lowering } from './lowering.ts';

type Found = Omit<Problem, 'key'> & { readonly range: OffsetRange; readonly key?: string };

/** The problems of a file in the order of the text, each at a key of the element that it stands in. */
export function lowerProblems(
  parsed: RencanaParseResult,
  lowering: Lowering,
  starts: readonly { readonly offset: number; readonly id: string }[],
): Problem[] {
  const conflicts = findConflicts(parsed.lexerReport.conflictMarkers);
  const syntax = [
    ...findUnknown(parsed, lowering.text),
    ...findParserProblems(parsed, lowering),
    ...findLoose(lowering),
  ];
  const found = [...conflicts, ...findSpellings(parsed), ...keepOnePerLine(syntax, lowering.text)];
  found.sort((a, b) => a.range[0] - b.range[0]);
  const counts = new Map<string, number>();
  return found.map(({ range, key, ...problem }) => {
    if (key !== undefined) return { ...problem, key };
    const owner = findOwner(starts, range[0]);
    const count = counts.get(owner) ?? 0;
    counts.set(owner, count + 1);
    lowering.places.set(`${owner}!${count}`, range);
    return { ...problem, key: `${owner}!${count}` };
  });
}

function findParserProblems(parsed: RencanaParseResult, { text, told, places }: Lowering): Found[] {
  const borrowed = new Set<Token>();
  return parsed.parserErrors.flatMap((error) => {
    const { message, repair, at } = readMessage(error.message);
    const previous = 'previousToken' in error ? (error.previousToken as Token) : undefined;
    // A block without braces takes the closing one of its element, which then lacks it: one mistake, told once.
    if (previous && borrowed.has(previous)) return [];
    if (at === 'previous' && error.token.image === '}') borrowed.add(error.token);
    const range = rangeOf(at === 'previous' && previous ? previous : error.token, text);
    const stands = [rangeOf(error.token, text)[0], ...(previous ? [rangeOf(previous, text)[0]] : [])];
    const damage = told.find(({ range: [start, end] }) => stands.some((offset) => start <= offset && offset < end));
    if (damage && damage.key === undefined) return [];
    const found = { code: 'syntax' as const, message, range };
    if (damage?.key === undefined) return [{ ...found, ...(repair !== undefined && { repair }) }];
    // The key of a missing value tells the rules that their finding is this one; a repair then covers its whole place.
    const [start, end] = damage.range;
    // What stands behind the keyword but is no value belongs to the place too.
    if (range[0] >= end && !text.slice(end, range[1]).includes('\n')) places.set(damage.key, [start, range[1]]);
    const whole = repair === undefined ? undefined : text.slice(start, range[0]) + repair + text.slice(range[1], end);
    return [{ ...found, key: damage.key, ...(whole !== undefined && { repair: whole }) }];
  });
}

function rangeOf(token: Token, text: string): OffsetRange {
  const start = token.startOffset;
  if (!Number.isFinite(start) || start < 0) return [text.length, text.length];
  return [start, start + token.image.length];
}

function findUnknown(parsed: RencanaParseResult, text: string): Found[] {
  return parsed.lexerReport.unknown.map((token) => {
    const repair = repairCharacters(token, text);
    return {
      code: 'syntax',
      message: unknownCharactersMessage(token.image),
      range: [token.startOffset, token.startOffset + token.image.length],
      ...(repair !== undefined && { repair }),
    };
  });
}

/**
 * A colon after a year stands for an equals sign; after a keyword it is one sign too many, as are a semicolon and the
 * mark of a list. Brackets stand for braces.
 */
function repairCharacters(token: Token, text: string): string | undefined {
  if (/^;+$/.test(token.image)) return '';
  const other = replacements[token.image];
  if (other !== undefined) return other;
  if (token.image === '：') return ' ';
  if (token.image !== ':') return;
  return /\d\s*$/.test(text.slice(Math.max(0, token.startOffset - 8), token.startOffset)) ? ' =' : '';
}

const replacements: Readonly<Record<string, string>> = {
  '#': '//',
  '(': '{',
  ')': '}',
  '[': '{',
  ']': '}',
  '•': '',
  '·': '',
  '▪': '',
  '-': '',
  '–': '',
  '—': '',
};

function findLoose(lowering: Lowering): Found[] {
  return lowering.problems.map((problem) => ({ code: 'syntax', ...problem }));
}

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
      if (last.key === undefined && last.repair === undefined && problem.key !== undefined) {
        kept[kept.length - 1] = { ...last, key: problem.key };
      }
      continue;
    }
    kept.push(problem);
    const end = text.indexOf('\n', problem.range[0]);
    lineEnd = end < 0 ? text.length : end;
  }
  return kept;
}

function findOwner(starts: readonly { readonly offset: number; readonly id: string }[], offset: number): string {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle]?.offset ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return starts[low - 1]?.id ?? '';
}
