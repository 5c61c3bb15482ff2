import type { AstNode } from 'langium';

/** A reference as the tree holds it; only its text is read, for names are resolved by join. */
export interface NameNode {
  readonly $refText: string;
}

/**
 * Any node of the tree, seen by the features that the value shapes are made of. Each may be missing: the text may be
 * damaged anywhere.
 */
export interface SyntaxNode extends AstNode {
  /** Where it starts and ends, in a tree without tokens. */
  readonly $start?: number;
  readonly $end?: number;
  readonly keyword?: string;
  readonly kind?: string;
  readonly name?: string;
  readonly about?: NameNode;
  readonly title?: SyntaxNode;
  readonly loose?: readonly string[];
  readonly parents?: readonly NameNode[];
  readonly declarations?: readonly SyntaxNode[];
  readonly properties?: readonly SyntaxNode[];
  readonly text?: SyntaxNode;
  readonly number?: string;
  readonly to?: string;
  readonly money?: string;
  readonly none?: string;
  readonly grade?: NameNode;
  readonly at?: string;
  readonly until?: string;
  /** A value node, or the text of a prose token. */
  readonly value?: SyntaxNode | string;
  readonly references?: readonly NameNode[];
  readonly names?: readonly string[];
  readonly paths?: readonly string[];
  readonly word?: string;
  readonly entries?: readonly SyntaxNode[];
  readonly tests?: readonly SyntaxNode[];
  readonly not?: boolean;
  readonly path?: string;
  readonly operator?: string;
  readonly values?: readonly SyntaxNode[];
  readonly parts?: readonly SyntaxNode[];
}
