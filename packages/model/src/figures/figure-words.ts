import type { KindName } from '../generated/kinds.ts';
import { figureTables } from '../kinds/figure-tables.ts';

/** The words with which the figures of a kind begin. */
export function figureWords(kind: KindName): readonly string[] {
  return Object.keys(figureTables[kind]);
}
