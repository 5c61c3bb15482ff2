import type { OffsetRange } from '@rencana/model';
import { type CstNode, GrammarAST } from 'langium';
import { endOf, isComposite, startOf } from './range-of.ts';
import type { SyntaxNode } from './syntax-node.ts';

/** Where the features of one node stand in the text. */
export interface Parts {
  /** All texts of a feature in order; undefined where there is none. */
  readonly get: (feature: string) => readonly OffsetRange[] | undefined;
  /** The first of them. */
  readonly first: (feature: string) => OffsetRange | undefined;
}

/** Finds the text of features of a node. Each question looks through its direct parts, which are few. */
export function findParts({ $cstNode }: SyntaxNode): Parts {
  return {
    get: (feature) => {
      const found: OffsetRange[] = [];
      if ($cstNode) collect($cstNode, feature, found);
      return found.length > 0 ? found : undefined;
    },
    first: (feature) => $cstNode && findFirst($cstNode, feature),
  };
}

function collect(node: CstNode, feature: string, found: OffsetRange[]): void {
  if (!isComposite(node)) return;
  for (const child of node.content) {
    const its = featureOf(child);
    if (its === feature) found.push([startOf(child), endOf(child)]);
    else if (its === '') collect(child, feature, found);
  }
}

function findFirst(node: CstNode, feature: string): OffsetRange | undefined {
  if (!isComposite(node)) return;
  for (const child of node.content) {
    const its = featureOf(child);
    const found: OffsetRange | undefined =
      its === feature ? [startOf(child), endOf(child)] : its === '' ? findFirst(child, feature) : undefined;
    if (found) return found;
  }
}

const features = new WeakMap<object, string>();

/** The feature to which a part of the tree was assigned; empty for a mere sign and for parts that stand for others. */
function featureOf({ grammarSource }: CstNode): string {
  if (!grammarSource) return '';
  const known = features.get(grammarSource);
  if (known !== undefined) return known;
  let element: { readonly $container?: unknown } | undefined = grammarSource;
  while (element && !GrammarAST.isAssignment(element)) element = element.$container as typeof element;
  const feature = element && GrammarAST.isAssignment(element) ? element.feature : '';
  features.set(grammarSource, feature);
  return feature;
}
