import { isEqual } from '@rencana/model';
import { lower } from '../lower/lower.ts';
import type { SyntaxNode } from '../lower/syntax-node.ts';
import { getLexer, parseText } from '../parser/parse-text.ts';
import type { RencanaParseResult } from '../parser/parser.ts';
import { readText } from '../read-text.ts';
import type { Token } from '../tokens/token.ts';
import { alignRuns, type PrintedRow } from './align-runs.ts';
import { buildRows } from './build-rows.ts';
import { collectPieces, type Piece } from './collect-pieces.ts';
import { findLandmarks } from './find-landmarks.ts';
import { printRows } from './print-rows.ts';
import { type Chunk, splitChunks } from './split-chunks.ts';

/**
 * Lays a file out: two blanks a level, one property a line, values under each other, canonical keywords. Every token and
 * comment stays, so do single blank lines; prose is never wrapped, and an element with a mistake in it is left as it is.
 * A result that would say anything else than the text is not given.
 */
export function formatText(text: string): string {
  const parsed = parseText(text);
  const before = lower(parsed, text).fragment;
  const formatted = layOut(parsed, text, before.problems.length > 0 ? syntaxOffsets(parsed, text) : []);
  if (formatted === text) return text;
  const after = readText(formatted).fragment;
  const isSame = isEqual(before.elements, after.elements);
  return isSame ? formatted : text;
}

/** Lays a parsed text out; `damages` are offsets of mistakes. */
export function layOut(parsed: RencanaParseResult, text: string, damages: readonly number[]): string {
  const landmarks = findLandmarks(parsed.value as SyntaxNode);
  const canonical = new Map(parsed.spellings.map((spelling) => [spelling.offset, spelling.canonical]));
  const respell = (piece: Piece): Piece => ({ ...piece, text: canonical.get(piece.start) ?? piece.text });
  const pieces = collectPieces(getLexer(), text);
  const chunks = splitChunks(pieces, landmarks.declarations, damages);
  const rows = chunks.flatMap((chunk, index): readonly PrintedRow[] => {
    const isAfterBlank = index > 0 && (chunk.pieces[0]?.breaksBefore ?? 0) > 1;
    if (chunk.isDamaged) return [{ text: copyChunk(chunk, text), isAfterBlank }];
    const [first, ...rest] = printRows(buildRows(chunk.pieces.map(respell), landmarks), landmarks);
    return first ? [{ ...first, isAfterBlank }, ...rest] : [];
  });
  if (rows.length === 0) return '';
  const printed = alignRuns(rows).map((line, index) => (rows[index]?.isAfterBlank ? `\n${line}` : line));
  const lines = `${printed.join('\n')}\n`.replaceAll('\r\n', '\n');
  return text.includes('\r\n') ? lines.replaceAll('\n', '\r\n') : lines;
}

/** The text of a chunk as it stands, with the blanks before its first piece. */
function copyChunk({ pieces }: Chunk, text: string): string {
  const start = pieces[0]?.start ?? 0;
  const end = pieces.at(-1)?.end ?? start;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const from = text.slice(lineStart, start).trim() === '' ? lineStart : start;
  return text.slice(from, end).trimEnd();
}

/** Offsets of all mistakes, and of the tokens before them, after which something may be missing. */
function syntaxOffsets(parsed: RencanaParseResult, text: string): number[] {
  const errors = parsed.parserErrors.flatMap((error) => [
    offsetOf(error.token, text),
    ...('previousToken' in error ? [offsetOf(error.previousToken as Token, text)] : []),
  ]);
  const { places, fragment } = lower(parsed, text);
  const problems = fragment.problems
    .filter(({ code }) => code !== 'indonesian-keyword')
    .flatMap(({ key }) => places.get(key)?.[0] ?? []);
  return [...errors, ...problems];
}

function offsetOf(token: Token, text: string): number {
  return Number.isFinite(token.startOffset) && token.startOffset >= 0 ? token.startOffset : text.length;
}
