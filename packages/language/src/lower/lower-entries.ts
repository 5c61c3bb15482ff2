import type { FragmentEntry, Malformed, OffsetRange, Scalar } from '@rencana/model';
import { foreignMomentMessage } from '../messages/moment-message.ts';
import { malformed } from '../values/malformed.ts';
import { readMoment } from '../values/read-moment.ts';
import { findParts } from './find-parts.ts';
import { lowerScalar } from './lower-scalar.ts';
import { type Lowering, place } from './lowering.ts';
import type { SyntaxNode } from './syntax-node.ts';

/**
 * Lowers the entries of a series. One whose key is no moment is told as a problem and left out: it belongs to no year.
 * Entry `n` stands at `key#n`, its moment at `key#n:at` and its value at `key#n:value`.
 */
export function lowerEntries(lowering: Lowering, node: SyntaxNode, key: string): FragmentEntry[] {
  const entries: FragmentEntry[] = [];
  for (const entry of node.entries ?? []) {
    const parts = findParts(entry);
    const at = parts.get('at')?.[0];
    const from = readKey(lowering, entry.at, at);
    const until = entry.until === undefined ? from : readKey(lowering, entry.until, parts.get('until')?.[0]);
    if (from === undefined || until === undefined) continue;
    const own = `${key}#${entries.length}`;
    place(lowering, own, rangeOf(entry));
    place(lowering, `${own}:at`, joinRanges(at, parts.get('until')?.[0]));
    place(lowering, `${own}:value`, parts.get('value')?.[0]);
    const value = typeof entry.value === 'string' ? undefined : entry.value;
    entries.push({ from, until, value: lowerScalar(lowering, value, `${own}:value`) });
  }
  return entries;
}

/** Money without `Rp` in a series of money; written out in full it can only be rupiah. */
export function requireMoney(value: Scalar | Malformed): Scalar | Malformed {
  if (value.kind !== 'number' || value.percent) return value;
  const isFull = /^\d{7,}$/.test(value.number);
  const raw = groupThousands(value.number);
  return malformed(raw, 'missing-money-unit', isFull ? `Rp ${raw}` : undefined);
}

function groupThousands(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
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

const rangeOf = (node: SyntaxNode): OffsetRange | undefined =>
  node.$cstNode ? [node.$cstNode.offset, node.$cstNode.end] : undefined;
