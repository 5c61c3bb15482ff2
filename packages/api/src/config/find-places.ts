import type { OffsetRange, Places } from '@rencana/model';
import type { Node, ParseError } from 'jsonc-parser';
import { membersOf } from './members-of.ts';

/**
 * Where each part of a configuration stands: `config` (whole), `config/rules/missing-owner` (a value), the same with
 * `:key` (its name), `config!0` (the first mistake of the JSON).
 */
export function findPlaces(root: Node | undefined, text: string, errors: readonly ParseError[]): Places {
  const places = new Map<string, OffsetRange>();
  places.set('config', root ? rangeOf(root) : [0, text.length]);
  if (root) addMembers(root, 'config', places);
  const [first] = errors;
  if (first) places.set('config!0', [first.offset, Math.min(text.length, first.offset + first.length)]);
  return places;
}

/** Settings lie no deeper than `config/rules/CODE/OPTION`. */
const deepest = 3;

function addMembers(node: Node, key: string, places: Map<string, OffsetRange>, depth = 1): void {
  for (const { nameNode, value, key: at } of membersOf(node, key)) {
    places.set(`${at}:key`, rangeOf(nameNode));
    places.set(at, rangeOf(value ?? nameNode));
    if (value && depth < deepest) addMembers(value, at, places, depth + 1);
  }
}

function rangeOf({ offset, length }: Node): OffsetRange {
  return [offset, offset + length];
}
