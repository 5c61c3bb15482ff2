import type { Malformed, Prose } from '@rencana/model';
import { type ProsePart, readPlainProse, readProse } from '../prose/read-prose.ts';
import { findPart } from './find-parts.ts';
import type { Lowering } from './lowering.ts';
import { rangeOf, textOf } from './range-of.ts';
import type { SyntaxNode } from './syntax-node.ts';

/** Lowers prose; its mentions stand at `key@0`, `key@1`, … */
export function lowerProse(lowering: Lowering, node: SyntaxNode, key: string): Prose | Malformed {
  const plain = node.parts?.length === 1 ? readPlainProse(node.parts[0]?.value) : undefined;
  if (plain) return plain;
  const parts: ProsePart[] = [];
  let mention = 0;
  for (const part of node.parts ?? []) {
    if (part.$type !== 'Mention') {
      parts.push({ token: typeof part.value === 'string' ? part.value : '' });
      continue;
    }
    parts.push({ path: part.path ?? '' });
    if (part.path) lowering.places?.set(`${key}@${mention++}`, findPart(part.$cstNode, 'path'));
  }
  const prose = readProse(parts, () => textOf(node, lowering.text).replaceAll('\r\n', '\n').trimEnd());
  const range = 'kind' in prose ? rangeOf(node) : undefined;
  if (range) lowering.told.push({ range });
  return prose;
}
