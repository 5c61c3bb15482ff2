import type { FragmentProperty, FragmentValue, OffsetRange } from '@rencana/model';
import { malformed } from '../values/malformed.ts';
import { findPart, type Parts } from './find-parts.ts';
import { lowerHeader } from './lower-header.ts';
import { lowerShapes } from './lower-shapes.ts';
import { type Lowering, place } from './lowering.ts';
import { propertyShapes } from './property-shapes.ts';
import { rangeOf } from './range-of.ts';
import type { SyntaxNode } from './syntax-node.ts';

/**
 * Lowers the properties of an element or block at `owner`. A property stands at `owner/keyword`, the second of its
 * keyword at `owner/keyword.1`; its keyword at `…:keyword`, what follows it at `…:value`.
 */
export function lowerProperties(lowering: Lowering, owner: SyntaxNode, ownerKey: string): FragmentProperty[] {
  const counts = new Map<string, number>();
  const nodes = owner.properties ?? [];
  const properties: FragmentProperty[] = [];
  for (const [index, node] of nodes.entries()) {
    const { keyword } = node;
    if (keyword === undefined) continue;
    const count = counts.get(keyword) ?? 0;
    counts.set(keyword, count + 1);
    const key = `${ownerKey}/${keyword}${count ? `.${count}` : ''}`;
    const parts = node.$cstNode;
    properties.push({
      keyword,
      value: lowerProperty(lowering, node, key, parts, () => findBound(nodes[index + 1], owner)),
    });
  }
  return properties;
}

function lowerProperty(
  lowering: Lowering,
  node: SyntaxNode,
  key: string,
  parts: Parts,
  readBound: () => number | undefined,
): FragmentValue {
  const range: OffsetRange = rangeOf(node) ?? [0, 0];
  const keyword = findPart(parts, 'keyword') ?? range;
  place(lowering, key, range);
  place(lowering, `${key}:keyword`, keyword);
  const shape = propertyShapes.get(node.keyword ?? '');
  if (shape === 'block') {
    const { name, title, in: parents } = lowerHeader(lowering, node, key, parts);
    const properties = lowerProperties(lowering, node, key);
    return { shape: 'block', ...(name !== undefined && { name }), ...(title && { title }), in: parents, properties };
  }
  const valueStart = skipBlanks(lowering.text, keyword[1], range[1]);
  if (valueStart < range[1]) place(lowering, `${key}:value`, [valueStart, range[1]]);
  const value = shape && lowerShapes[shape]({ lowering, node, key, parts });
  return value || lowerDamaged(lowering, key, keyword, readBound() ?? lowering.text.length, shape === 'prose');
}

/** Where the value of a property must end: at the next property or at the end of its owner. */
function findBound(next: SyntaxNode | undefined, owner: SyntaxNode): number | undefined {
  return (next && rangeOf(next)?.[0]) ?? rangeOf(owner)?.[1];
}

/** A property whose value cannot be read at all keeps what stands there; text without quotes can be repaired. */
function lowerDamaged(
  lowering: Lowering,
  key: string,
  keyword: OffsetRange,
  bound: number,
  isProse: boolean,
): FragmentValue {
  const rest = /^[ \t]*(?:[:=][ \t]*)?([^\r\n{}"]*)/.exec(lowering.text.slice(keyword[1], Math.max(bound, keyword[1])));
  const raw = (rest?.[1] ?? '').trimEnd();
  const start = keyword[1] + (rest?.[0].length ?? 0) - (rest?.[1]?.length ?? 0);
  if (raw) place(lowering, `${key}:value`, [start, start + raw.length]);
  const end = Math.max(keyword[1], start + raw.length);
  place(lowering, key, [keyword[0], end]);
  if (!isProse || !/^[\p{L}\d]/u.test(raw)) {
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
