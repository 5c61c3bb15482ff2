import { type Zippable, zipSync } from 'fflate';
import type { Parts } from './parts.ts';

/** Office looks for this part first. */
const contentTypes = '[Content_Types].xml';
const encoder = new TextEncoder();

/** Packs the parts of an Office file in one order and at one time of day: equal parts give equal bytes. */
export function packParts(parts: Parts): Uint8Array {
  const sorted = Object.keys(parts).sort((left, right) => rank(left) - rank(right) || (left < right ? -1 : 1));
  const entries: Zippable = {};
  for (const path of sorted) {
    const part = parts[path]!;
    entries[path] = typeof part === 'string' ? encoder.encode(part) : part;
  }
  // Made of local fields, which is how the archive stores it: the same bytes in every time zone.
  return zipSync(entries, { mtime: new Date(1980, 0, 1, 12), level: 6 });
}

function rank(path: string): number {
  return path === contentTypes ? 0 : 1;
}
