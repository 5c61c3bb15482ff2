import type { Id } from '../element.ts';
import type { FragmentElement } from '../fragment.ts';
import type { KindName } from '../generated/kinds.ts';
import type { DuplicateName, FragmentFile } from '../plan.ts';

/** How near a source is to the plan that is joined; the nearest wins. */
export type Tier = 'own' | 'imported' | 'library';

/** One piece of an element as a file says it: its declaration or an extension. */
export interface Contribution {
  readonly source: Source;
  readonly file: string;
  readonly element: FragmentElement;
}

/** A name that is declared: what names mean, without what is said of it, which changes far more often. */
export interface Declaration {
  readonly id: Id;
  readonly kind: KindName;
  readonly source: Source;
}

/** A plan or library with its own table of names; filled once and then only read. */
export interface Source {
  readonly name: string;
  readonly tier: Tier;
  readonly files: readonly FragmentFile[];
  /** By name: `ikm`, `governance.public-service`. */
  readonly names: Map<string, Declaration>;
  /** In the order of files and places. */
  readonly declarations: Declaration[];
  /** What declared them when the source was read, one for one. */
  readonly declared: Contribution[];
  readonly extensions: Contribution[];
  readonly duplicates: DuplicateName[];
  readonly imports: Source[];
  /** The libraries in use, also those that a used library uses. */
  readonly libraries: Source[];
  /** Names once looked up; `null` where there is none. */
  readonly lookedUp: Map<string, LookUp | null>;
}

/** What a name leads to: a declaration, or the ways to write what two sources declare. */
export type LookUp =
  | { readonly declaration: Declaration; readonly ambiguous?: undefined }
  | { readonly declaration?: undefined; readonly ambiguous: readonly string[] };
