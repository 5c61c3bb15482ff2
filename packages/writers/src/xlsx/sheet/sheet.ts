import type { AnchorId, Decimal, Tone } from '@rencana/document';

/** What a cell holds; formulas are made by the writer alone, never of a text. */
export type CellContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: Decimal; readonly format: string }
  /** `formula` without the equals sign; `value` is what it comes to. */
  | { readonly kind: 'formula'; readonly formula: string; readonly value: Decimal; readonly format: string };

/** What a cell is, from which its style follows. */
export type CellRole = 'title' | 'line' | 'warning' | 'header' | 'group' | 'body' | 'total' | 'note' | 'link';

/** Where a click leads: an address of the web, or the sheet of a table, figure or profile. */
export type CellLink = { readonly href: string } | { readonly target: AnchorId | 'contents' };

export interface SheetCell {
  /** Counted from 0. */
  readonly column: number;
  readonly colspan?: number;
  readonly rowspan?: number;
  readonly content: CellContent;
  readonly role: CellRole;
  readonly align?: 'left' | 'center' | 'right';
  readonly tone?: Tone;
  readonly strength?: 0 | 1 | 2 | 3;
  readonly isStrong?: boolean;
  readonly link?: CellLink;
  readonly comment?: string;
}

export interface SheetRow {
  readonly cells: readonly SheetCell[];
  /** Rows of a group can be folded away under its row. */
  readonly isGrouped?: boolean;
}

/** A sheet as this project thinks of it; rows are counted from 0. */
export interface Sheet {
  /** What links point at. */
  readonly id: AnchorId;
  /** What its name is made of, label first. */
  readonly label: string;
  readonly title: string;
  readonly tone?: Tone;
  readonly rows: readonly SheetRow[];
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  /** The header rows: they stay in sight and are repeated in print. */
  readonly header?: { readonly first: number; readonly last: number };
  /** Columns at the left that stay in sight. */
  readonly frozenColumns?: number;
  /** Rows from the last header row to the last row that may be filtered. */
  readonly filter?: { readonly first: number; readonly last: number };
}
