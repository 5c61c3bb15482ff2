import type { Block, Cell, Document, Inline, Part, Row, Table, Value } from './model.ts';

/** What a pass fills, by kind of node: a draft may leave it out. */
interface Filled {
  readonly table: 'label';
  readonly figure: 'label';
  readonly reference: 'label';
  readonly footnote: 'number';
  readonly contents: 'entries';
  readonly number: 'text';
  readonly money: 'text';
  readonly date: 'text';
}

type Fields<T> = { readonly [K in keyof T]: Draft<T[K]> };
type MayLack<T, K extends PropertyKey> = Omit<T, K> & Partial<Pick<T, K & keyof T>>;

/** A part of a document before the passes: labels, numbers, entries and value texts may be missing. */
export type Draft<T> = T extends readonly (infer Item)[]
  ? readonly Draft<Item>[]
  : T extends { readonly kind: infer Kind extends keyof Filled }
    ? MayLack<Fields<T>, Filled[Kind]>
    : T extends object
      ? Fields<T>
      : T;

/** What a report builds; `finishDocument` makes a document of it. */
export type DocumentDraft = Draft<Document>;
export type PartDraft = Draft<Part>;
export type BlockDraft = Draft<Block>;
export type InlineDraft = Draft<Inline>;
export type TableDraft = Draft<Table>;
export type RowDraft = Draft<Row>;
export type CellDraft = Draft<Cell>;
export type ValueDraft = Draft<Value>;
