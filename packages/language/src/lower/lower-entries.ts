import type { FragmentEntry, Malformed, OffsetRange, Scalar } from '@rencana/model';
import { foreignMomentMessage } from '../messages/moment-message.ts';
import { malformed } from '../values/malformed.ts';
import { readMoment } from '../values/read-moment.ts';
import { findPart } from './find-parts.ts';
import { lowerScalar } from './lower-scalar.ts';
import type { Lowering } from './lowering.ts';
import { rangeOf } from './range-of.ts';
import type { SyntaxNode } from './syntax-node.ts';

/** Lowers the value of an entry, which stands at `key`. */
type LowerValue = (lowering: Lowering, value: SyntaxNode | undefined, key: string) => Scalar | Malformed;

/**
 * Lowers the entries of a series. One whose key is no moment is told as a problem and left out: it belongs to no year.
 * Entry `n` stands at `key#n`, its moment at `key#n:at` and its value at `key#n:value`.
 */
export function lowerEntries(
  lowering: Lowering,
  node: SyntaxNode,
  key: string,
  lowerValue: LowerValue = lowerScalar,
): FragmentEntry[] {
  const entries: FragmentEntry[] = [];
  for (const entry of node.entries ?? []) {
    const from = readKey(lowering, entry, 'at');
    const until = entry.until === undefined ? from : readKey(lowering, entry, 'until');
    if (from === undefined || until === undefined) continue;
    const own = lowering.places ? `${key}#${entries.length}` : '';
    const value = typeof entry.value === 'string' ? undefined : entry.value;
    if (lowering.places || !value) placeEntry(lowering, entry, value, own);
    entries.push({ from, until, value: lowerValue(lowering, value, own && `${own}:value`) });
  }
  return entries;
}

function placeEntry({ places, told }: Lowering, entry: SyntaxNode, value: SyntaxNode | undefined, key: string): void {
  const range = rangeOf(entry);
  const until = entry.until === undefined ? undefined : findPart(entry.$cstNode, 'until');
  places?.set(key, range);
  places?.set(`${key}:at`, joinRanges(findPart(entry.$cstNode, 'at'), until));
  places?.set(`${key}:value`, value ? rangeOf(value) : range);
  if (!value && range) told.push({ range, key: `${key}:value` });
}

const scaleWord = /[ \t]*(?:ribu|juta|miliar|milyar|triliun)(?![\w-])/y;

/** Lowers the entries of a series of money; a number without `Rp` is told, with its repair where that is certain. */
export function lowerMoneyEntries(lowering: Lowering, node: SyntaxNode, key: string): FragmentEntry[] {
  return lowerEntries(lowering, node, key, lowerMoney);
}

function lowerMoney(lowering: Lowering, value: SyntaxNode | undefined, key: string): Scalar | Malformed {
  const read = lowerScalar(lowering, value, key);
  if (read.kind !== 'number' || read.percent) return read;
  const range = value && rangeOf(value);
  if (!range) return read;
  scaleWord.lastIndex = range[1];
  const end = range[1] + (scaleWord.exec(lowering.text)?.[0].length ?? 0);
  const raw = lowering.text.slice(range[0], end);
  const isCertain = end > range[1] || /^\d{7,}$/.test(read.number);
  lowering.places?.set(key, [range[0], end]);
  lowering.told.push({ range: [range[0], end] });
  return malformed(raw, 'missing-money-unit', isCertain ? `Rp ${raw}` : undefined);
}

function readKey(lowering: Lowering, entry: SyntaxNode, feature: 'at' | 'until'): string | undefined {
  const raw = entry[feature];
  if (raw === undefined) return;
  const moment = readMoment(raw);
  if (typeof moment === 'string') return moment;
  const { repair } = moment;
  const range = findPart(entry.$cstNode, feature) ?? rangeOf(entry);
  if (range) lowering.problems.push({ range, message: foreignMomentMessage(raw, repair), ...(repair && { repair }) });
}

function joinRanges(first: OffsetRange | undefined, last: OffsetRange | undefined): OffsetRange | undefined {
  return first && last ? [first[0], last[1]] : first;
}
