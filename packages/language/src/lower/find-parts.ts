import type { OffsetRange } from '@rencana/model';
import { type CompositeCstNode, type CstNode, GrammarAST } from 'langium';
import type { SyntaxNode } from './syntax-node.ts';

/** Where the features of one node stand in the text, in order. */
export type Parts = ReadonlyMap<string, readonly OffsetRange[]>;

const features = new WeakMap<object, string>();

/** Finds the text of each feature of a node in one walk over its direct parts. */
export function findParts(node: SyntaxNode): Parts {
  const found = new Map<string, OffsetRange[]>();
  if (node.$cstNode) collect(node.$cstNode, found);
  return found;
}

function collect(node: CstNode, found: Map<string, OffsetRange[]>): void {
  if (!isComposite(node)) return;
  for (const child of node.content) {
    const feature = child.grammarSource ? featureOf(child.grammarSource) : '';
    if (!feature) {
      collect(child, found);
      continue;
    }
    const ranges = found.get(feature);
    if (ranges) ranges.push([child.offset, child.end]);
    else found.set(feature, [[child.offset, child.end]]);
  }
}

const isComposite = (node: CstNode): node is CompositeCstNode => 'content' in node;

function featureOf(source: GrammarAST.AbstractElement): string {
  const known = features.get(source);
  if (known !== undefined) return known;
  let element: { readonly $container?: unknown } | undefined = source;
  while (element && !GrammarAST.isAssignment(element)) element = element.$container as typeof element;
  const feature = element && GrammarAST.isAssignment(element) ? element.feature : '';
  features.set(source, feature);
  return feature;
}
