import type { OffsetRange } from '@rencana/model';
import { type CstNode, GrammarAST } from 'langium';
import { endOf, isComposite, startOf } from './range-of.ts';

/** The text of one node, in which its features are looked for. */
export type Parts = CstNode | undefined;

/** All texts of a feature in order; undefined where there is none. Looks through the direct parts, which are few. */
export function findParts(parts: Parts, feature: string): readonly OffsetRange[] | undefined {
  const found: OffsetRange[] = [];
  if (parts) collect(parts, feature, found);
  return found.length > 0 ? found : undefined;
}

/** The first text of a feature. */
export function findPart(parts: Parts, feature: string): OffsetRange | undefined {
  if (!parts || !isComposite(parts)) return;
  for (const child of parts.content) {
    const its = featureOf(child);
    const found: OffsetRange | undefined =
      its === feature ? [startOf(child), endOf(child)] : its === '' ? findPart(child, feature) : undefined;
    if (found) return found;
  }
}

function collect(node: CstNode, feature: string, found: OffsetRange[]): void {
  if (!isComposite(node)) return;
  for (const child of node.content) {
    const its = featureOf(child);
    if (its === feature) found.push([startOf(child), endOf(child)]);
    else if (its === '') collect(child, feature, found);
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
