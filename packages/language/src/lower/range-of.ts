import type { OffsetRange } from '@rencana/model';
import type { CompositeCstNode, CstNode } from 'langium';
import type { SyntaxNode } from './syntax-node.ts';

/** The text that a node stands for, from its first token to its last. No hidden token is ever in the tree. */
export function rangeOf({ $cstNode, $start, $end }: SyntaxNode): OffsetRange | undefined {
  if ($cstNode) return [startOf($cstNode), endOf($cstNode)];
  return $start === undefined || $end === undefined ? undefined : [$start, $end];
}

/** All that a node stands for, as written. */
export function textOf(node: SyntaxNode, text: string): string {
  const range = rangeOf(node);
  return range ? text.slice(...range) : '';
}

/** Where the first token of a part of the tree starts. */
export function startOf(node: CstNode): number {
  let first = node;
  while (isComposite(first)) {
    const next: CstNode | undefined = first.content[0];
    if (!next) return 0;
    first = next;
  }
  return first.offset;
}

/** Where the last token of a part of the tree ends. */
export function endOf(node: CstNode): number {
  let last = node;
  while (isComposite(last)) {
    const next: CstNode | undefined = last.content[last.content.length - 1];
    if (!next) return 0;
    last = next;
  }
  return last.end;
}

/** True for a node that consists of others. */
export function isComposite(node: CstNode): node is CompositeCstNode {
  return (node as Partial<CompositeCstNode>).content !== undefined;
}
