import type { FragmentEntry, OffsetRange } from '@rencana/model';
import { foreignMomentMessage } from '../messages/moment-message.ts';
import { malformed } from '../values/malformed.ts';
import { readMoment } from '../values/read-moment.ts';
import { findPart } from './find-parts.ts';
import { lowerScalar } from './lower-scalar.ts';
import { type Lowering, place } from './lowering.ts';
import { rangeOf } from './range-of.ts';
import type { SyntaxNode } from './syntax-node.ts';

/**
 * Lowers the entries of a series. One whose key is no moment is told as a problem and left out: it belongs to no year.
 * Entry `n` stands at `key#n`, its moment at `key#n:at` and its value at `key#n:value`.
 */
export function lowerEntries(lowering: Lowering, node: SyntaxNode, key: string): FragmentEntry[] {
  const entries: FragmentEntry[] = [];
  for (const entry of node.entries ?? []) {
    const parts = entry.$cstNode;
    const at = findPart(parts, 'at');
    const untilAt = entry.until === undefined ? undefined : findPart(parts, 'until');
    const range = rangeOf(entry);
    const from = readKey(lowering, entry.at, at);
    const until = entry.until === undefined ? from : readKey(lowering, entry.until, untilAt);
    if (from === undefined || until === undefined) continue;
    const own = `${key}#${entries.length}`;
    place(lowering, own, range);
    place(lowering, `${own}:at`, joinRanges(at, untilAt));
    const value = typeof entry.value === 'string' ? undefined : entry.value;
    place(lowering, `${own}:value`, value ? rangeOf(value) : range);
    if (!value && range) lowering.told.push({ range, key: `${own}:value` });
    entries.push({ from, until, value: lowerScalar(lowering, value, `${own}:value`) });
  }
  return entries;
}

const scaleWord = /[ \t]*(?:ribu|juta|miliar|milyar|triliun)(?![\w-])/y;

/** Lowers the entries of a series of money; a number without `Rp` is told, with its repair where that is certain. */
export function lowerMoneyEntries(lowering: Lowering, node: SyntaxNode, key: string): FragmentEntry[] {
  return lowerEntries(lowering, node, key).map((entry, index) => {
    if (entry.value.kind !== 'number' || entry.value.percent) return entry;
    const valueKey = `${key}#${index}:value`;
    const range = lowering.places.find(valueKey);
    if (!range) return entry;
    scaleWord.lastIndex = range[1];
    const end = range[1] + (scaleWord.exec(lowering.text)?.[0].length ?? 0);
    const raw = lowering.text.slice(range[0], end);
    const isCertain = end > range[1] || /^\d{7,}$/.test(entry.value.number);
    place(lowering, valueKey, [range[0], end]);
    lowering.told.push({ range: [range[0], end] });
    return { ...entry, value: malformed(raw, 'missing-money-unit', isCertain ? `Rp ${raw}` : undefined) };
  });
}

function readKey(lowering: Lowering, raw: string | undefined, range: OffsetRange | undefined): string | undefined {
  if (raw === undefined) return;
  const moment = readMoment(raw);
  if (typeof moment === 'string') return moment;
  const { repair } = moment;
  if (range) lowering.problems.push({ range, message: foreignMomentMessage(raw, repair), ...(repair && { repair }) });
}

function joinRanges(first: OffsetRange | undefined, last: OffsetRange | undefined): OffsetRange | undefined {
  return first && last ? [first[0], last[1]] : first;
}
