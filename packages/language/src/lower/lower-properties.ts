import type { FragmentProperty, FragmentValue, OffsetRange } from '@rencana/model';
import { malformed } from '../values/malformed.ts';
import { findPart, type Parts } from './find-parts.ts';
import { lowerHeader } from './lower-header.ts';
import { lowerShapes } from './lower-shapes.ts';
import type { Lowering } from './lowering.ts';
import type { PlaceList } from './place-list.ts';
import { propertyShapes } from './property-shapes.ts';
import { rangeOf } from './range-of.ts';
import type { SyntaxNode } from './syntax-node.ts';

/**
 * Lowers the properties of an element or block at `owner`. A property stands at `owner/keyword`, the second of its
 * keyword at `owner/keyword.1`; its keyword at `…:keyword`, what follows it at `…:value`.
 */
export function lowerProperties(lowering: Lowering, owner: SyntaxNode, ownerKey: string): FragmentProperty[] {
  // Keys are only for places.
  const keyOf = lowering.places && createKeys(ownerKey);
  const nodes = owner.properties ?? [];
  const properties: FragmentProperty[] = [];
  for (const [index, node] of nodes.entries()) {
    const { keyword } = node;
    if (keyword === undefined) continue;
    const key = keyOf?.(keyword) ?? '';
    const value =
      lowerProperty(lowering, node, key, node.$cstNode) ??
      lowerDamaged(lowering, node, key, findBound(nodes[index + 1], owner) ?? lowering.text.length);
    properties.push({ keyword, value });
  }
  return properties;
}

function createKeys(ownerKey: string): (keyword: string) => string {
  const counts = new Map<string, number>();
  return (keyword) => {
    const count = counts.get(keyword) ?? 0;
    counts.set(keyword, count + 1);
    return `${ownerKey}/${keyword}${count ? `.${count}` : ''}`;
  };
}

/** Undefined where the value cannot be read at all. */
function lowerProperty(lowering: Lowering, node: SyntaxNode, key: string, parts: Parts): FragmentValue | undefined {
  if (lowering.places) placeProperty(lowering.text, lowering.places, node, key);
  const shape = propertyShapes.get(node.keyword ?? '');
  if (shape === 'block') {
    const { name, title, in: parents } = lowerHeader(lowering, node, key, parts);
    const properties = lowerProperties(lowering, node, key);
    return { shape: 'block', ...(name !== undefined && { name }), ...(title && { title }), in: parents, properties };
  }
  return shape && lowerShapes[shape]({ lowering, node, key, parts });
}

function placeProperty(text: string, places: PlaceList, node: SyntaxNode, key: string): void {
  const range = rangeOf(node) ?? [0, 0];
  const keyword = keywordOf(node);
  places.set(key, range);
  places.set(`${key}:keyword`, keyword);
  if (propertyShapes.get(node.keyword ?? '') === 'block') return;
  const valueStart = skipBlanks(text, keyword[1], range[1]);
  if (valueStart < range[1]) places.set(`${key}:value`, [valueStart, range[1]]);
}

function keywordOf(node: SyntaxNode): OffsetRange {
  return findPart(node.$cstNode, 'keyword') ?? rangeOf(node) ?? [0, 0];
}

/** Where the value of a property must end: at the next property or at the end of its owner. */
function findBound(next: SyntaxNode | undefined, owner: SyntaxNode): number | undefined {
  return (next && rangeOf(next)?.[0]) ?? rangeOf(owner)?.[1];
}

/** A property whose value cannot be read at all keeps what stands there; text without quotes can be repaired. */
function lowerDamaged(lowering: Lowering, node: SyntaxNode, key: string, bound: number): FragmentValue {
  const keyword = keywordOf(node);
  const rest = /^[ \t]*(?:[:=][ \t]*)?([^\r\n{}"]*)/.exec(lowering.text.slice(keyword[1], Math.max(bound, keyword[1])));
  const raw = (rest?.[1] ?? '').trimEnd();
  const start = keyword[1] + (rest?.[0].length ?? 0) - (rest?.[1]?.length ?? 0);
  if (raw) lowering.places?.set(`${key}:value`, [start, start + raw.length]);
  const end = Math.max(keyword[1], start + raw.length);
  lowering.places?.set(key, [keyword[0], end]);
  if (propertyShapes.get(node.keyword ?? '') !== 'prose' || !/^[\p{L}\d]/u.test(raw)) {
    lowering.told.push({ range: [keyword[0], end], key });
    return { shape: 'malformed', value: malformed(raw, 'missing-value') };
  }
  lowering.told.push({ range: [keyword[0], end] });
  return { shape: 'prose', prose: { ...malformed(raw, 'unquoted-text', `"${raw}"`), prose: [raw] } };
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text[at] === ' ' || /\s/.test(text[at] ?? ''))) at++;
  return at;
}
