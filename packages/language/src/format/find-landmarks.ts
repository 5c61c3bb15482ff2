import { propertyShapes } from '../lower/property-shapes.ts';
import type { SyntaxNode } from '../lower/syntax-node.ts';

/** Where the parts of a text begin that the layout depends on, as offsets. */
export interface Landmarks {
  readonly declarations: readonly number[];
  readonly properties: ReadonlySet<number>;
  /** Entries of series but the first of each. */
  readonly laterEntries: ReadonlySet<number>;
  /** The first entry after a fund. */
  readonly firstFundEntries: ReadonlySet<number>;
}

/** Finds the landmarks of a tree. */
export function findLandmarks(file: SyntaxNode): Landmarks {
  const properties = new Set<number>();
  const laterEntries = new Set<number>();
  const firstFundEntries = new Set<number>();
  const visit = (owner: SyntaxNode): void => {
    for (const property of owner.properties ?? []) {
      addStart(properties, property);
      const [first, ...later] = property.entries ?? [];
      for (const entry of later) addStart(laterEntries, entry);
      if (first && propertyShapes.get(property.keyword ?? '') === 'fund-series') addStart(firstFundEntries, first);
      visit(property);
    }
  };
  for (const declaration of file.declarations ?? []) visit(declaration);
  const declarations = (file.declarations ?? []).flatMap((node) => node.$cstNode?.offset ?? []);
  return { declarations, properties, laterEntries, firstFundEntries };
}

function addStart(starts: Set<number>, node: SyntaxNode): void {
  if (node.$cstNode) starts.add(node.$cstNode.offset);
}
