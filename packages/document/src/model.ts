import type { Drawing } from './drawing.ts';

/** Identifies a heading, table or figure inside one document; also the anchor in HTML and the bookmark in DOCX. */
export type AnchorId = string;

/** An exact decimal as a canonical string (`-5.7`, `1250000`). */
export type Decimal = string;

/** The colour role of a block; dimensions by their place among the plan's dimensions. */
export type Tone = 'neutral' | 'good' | 'warning' | 'bad' | `dimension-${1 | 2 | 3 | 4 | 5 | 6}`;

export type Align = 'start' | 'center' | 'end';

/** Where a row, value or block comes from in the plan, symbolic. Opaque to writers. */
export interface Place {
  readonly element: string;
  readonly path: string;
}

/** A value with its text; the text is made by one pass (`value-text`), writers copy it. */
export type Value =
  | { readonly kind: 'text'; readonly value: string }
  | {
      readonly kind: 'number';
      readonly value: Decimal;
      readonly digits: number;
      readonly unit?: string;
      readonly text: string;
    }
  | { readonly kind: 'money'; readonly rupiah: Decimal; readonly scale?: 1 | 1e6 | 1e9; readonly text: string }
  | { readonly kind: 'date'; readonly iso: string; readonly text: string }
  | { readonly kind: 'missing'; readonly why: string };

export type Inline =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'value'; readonly value: Value; readonly place?: Place }
  | { readonly kind: 'reference'; readonly target: AnchorId; readonly label: string }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly kind: 'footnote'; readonly number: number; readonly children: readonly Inline[] }
  | { readonly kind: 'chip'; readonly tone: Tone; readonly text: string }
  | { readonly kind: 'break' };

export interface Column {
  /** A weight; the widths of a table are shares of their sum. */
  readonly width: number;
  readonly align?: Align;
}

export interface Cell {
  readonly content: readonly Inline[];
  /** The typed value, for spreadsheets and machine-readable HTML. */
  readonly value?: Value;
  readonly colspan?: number;
  readonly rowspan?: number;
  readonly align?: Align;
  readonly tone?: Tone;
  /** Shade of a matrix cell. */
  readonly strength?: 0 | 1 | 2 | 3;
  readonly header?: boolean;
}

export type RowRole = 'header' | 'numbers' | 'group' | 'body' | 'total';

export interface Row {
  readonly role: RowRole;
  /** The row opens those below it, as a programme does its actions: no page ends after it. */
  readonly leads?: true;
  readonly cells: readonly Cell[];
  readonly tone?: Tone;
  readonly place?: Place;
}

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  readonly id: AnchorId;
  /** `BAB III`, `3.1`; filled by the numbering pass unless `unnumbered`. */
  readonly label?: string;
  readonly unnumbered?: true;
  /** On a level-1 heading: counted as `Lampiran A`, its sections as `A.1`. */
  readonly appendix?: true;
  readonly title: string;
  readonly tone?: Tone;
  readonly place?: Place;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly children: readonly Inline[];
  /** `aside` is a narrow block at the right: what an annex belongs to. */
  readonly style?: 'body' | 'lead' | 'centered' | 'aside';
  readonly place?: Place;
}

export interface List {
  readonly kind: 'list';
  /** Without it the list has bullets. */
  readonly ordered?: 'decimal' | 'alpha';
  readonly items: readonly (readonly Block[])[];
}

export interface Table {
  readonly kind: 'table';
  readonly id: AnchorId;
  /** `Tabel 3.1`; filled by the numbering pass. */
  readonly label: string;
  readonly caption: readonly Inline[];
  /** A short caption for the list of tables. */
  readonly short?: string;
  /** What the table shows, for those who cannot see it. */
  readonly summary: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly note?: readonly Inline[];
  readonly density?: 'normal' | 'compact';
  /** Neither label nor caption is printed: the heading above says what the table is. */
  readonly bare?: true;
  readonly place?: Place;
}

export interface Figure {
  readonly kind: 'figure';
  readonly id: AnchorId;
  readonly label: string;
  readonly caption: readonly Inline[];
  readonly short?: string;
  /** The text alternative; says the figures that the drawing shows. */
  readonly alt: string;
  readonly drawing: Drawing;
  readonly note?: readonly Inline[];
  /** Neither label nor caption is printed: the heading above says what the drawing shows. */
  readonly bare?: true;
  readonly place?: Place;
}

export interface Callout {
  readonly kind: 'callout';
  readonly tone: Tone;
  readonly title: string;
  readonly children: readonly Block[];
}

export interface ProfileFact {
  readonly term: string;
  readonly content: readonly Inline[];
  /** A long fact takes the whole width, its term beside it. */
  readonly wide?: boolean;
  readonly place?: Place;
}

/** A card: a coloured band with badge and title, short facts in two columns, long ones in rows. */
export interface Profile {
  readonly kind: 'profile';
  readonly id: AnchorId;
  /** The title is a heading of this level: numbered as such, in the contents and among the bookmarks. */
  readonly level?: 2 | 3;
  readonly unnumbered?: true;
  /** Filled by the numbering pass where the title is a heading. */
  readonly label?: string;
  readonly tone: Tone;
  readonly title: string;
  readonly badge: string;
  readonly facts: readonly ProfileFact[];
  readonly place?: Place;
}

export interface Signer {
  readonly capacity: readonly string[];
  readonly name: string;
  readonly rank?: string;
  readonly number?: string;
}

/** Centred columns; the last signer stands alone below, place and date above the first line of his. */
export interface Signatures {
  readonly kind: 'signatures';
  readonly place?: string;
  /** As printed: `22 September 2022`. */
  readonly date?: string;
  readonly signers: readonly Signer[];
}

/** What a decree says under one term: `Menimbang` with its points, `KESATU` with its sentence. */
export interface Clause {
  readonly term: string;
  /** Without it the items are paragraphs without marks. */
  readonly ordered?: List['ordered'];
  readonly items: readonly (readonly Inline[])[];
  readonly place?: Place;
}

/** Clauses in three columns: the term, a colon, what it says. */
export interface Clauses {
  readonly kind: 'clauses';
  readonly clauses: readonly Clause[];
}

export interface ContentsEntry {
  readonly target: AnchorId;
  readonly level: number;
  readonly label: string;
  readonly title: string;
}

/** A list of headings, tables or figures; entries are filled by the contents pass. */
export interface Contents {
  readonly kind: 'contents';
  readonly of: 'headings' | 'tables' | 'figures';
  readonly title: string;
  readonly entries: readonly ContentsEntry[];
}

export interface Landscape {
  readonly kind: 'landscape';
  readonly children: readonly Block[];
}

export interface PageBreak {
  readonly kind: 'page-break';
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Table
  | Figure
  | Callout
  | Profile
  | Signatures
  | Clauses
  | Contents
  | Landscape
  | PageBreak;

export interface Part {
  /** Page numbers begin at one; without it they do so where their form changes. */
  readonly restart?: true;
  readonly numbering: 'roman' | 'arabic';
  readonly blocks: readonly Block[];
}

export interface Cover {
  readonly organisation: string;
  readonly series: string;
  readonly volume: string;
  /** A line break where the author wants one. */
  readonly title: string;
  readonly subtitle: string;
  /** The region that the plan is for: with series and period the running head. */
  readonly region: string;
  readonly period: string;
  readonly placeAndYear: string;
  /** An emblem or picture above the organisation, by its file as the plan writes it. */
  readonly picture?: { readonly file: string; readonly alt: string };
}

/** A finished document: all labels, numbers and contents filled. Writers never count and never measure. */
export interface Document {
  readonly language: 'id' | 'en';
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: readonly string[];
  /** ISO day; the only clock of a document. */
  readonly date: string;
  /** The date as a reader is told it: `Desember 2022` where only the month is known. Missing where the plan gives none. */
  readonly issued?: string;
  /** Set while the plan has errors: printed on every page. */
  readonly draft?: string;
  readonly cover?: Cover;
  readonly parts: readonly Part[];
  readonly paper?: 'a4' | 'f4';
  /** `letter` is official paper such as a decree: one black serif face, no running head, no chapters. Without it a book. */
  readonly form?: 'letter';
}
