import type { PlacedCell } from '@rencana/document';
import {
  type Align,
  type Cell,
  type Column,
  type Document,
  type RowRole,
  type Value,
  valueText,
} from '@rencana/document';
import type { CellContent, CellRole, SheetCell } from '../sheet/sheet.ts';
import { plainIntegerFormat } from './number-format.ts';
import { type CellInlines, readInlines } from './read-inlines.ts';
import { valueContent } from './value-content.ts';

const roles: Readonly<Record<RowRole, CellRole>> = {
  header: 'header',
  numbers: 'header',
  group: 'group',
  body: 'body',
  total: 'total',
};

const alignments = { start: 'left', center: 'center', end: 'right' } as const;
const plainInteger = /^(?:0|[1-9]\d{0,8})$/;

export interface TableCell {
  readonly cell: SheetCell;
  readonly footnotes: CellInlines['footnotes'];
}

/** The value that stands for the whole cell; a cell that says more than its value keeps its words. */
function wholeValue({ value }: Cell, { value: alone, text }: CellInlines): Value | undefined {
  if (alone) return value ?? alone;
  return value && (text === '' || text === valueText(value)) ? value : undefined;
}

function contentOf(role: RowRole, value: Value | undefined, text: string, language: Document['language']): CellContent {
  if (role === 'header' || role === 'numbers') return { kind: 'text', text };
  if (value) return valueContent(value, language);
  if (plainInteger.test(text)) return { kind: 'number', value: text, format: plainIntegerFormat };
  return text === '' ? { kind: 'empty' } : { kind: 'text', text };
}

function commentOf(content: CellContent, value: Value | undefined, { footnotes }: CellInlines): string | undefined {
  if (value?.kind === 'missing') return value.why;
  // A typed cell has no place for the mark of a footnote.
  return content.kind === 'text' || footnotes.length === 0 ? undefined : footnotes.map(({ text }) => text).join('\n');
}

/** A cell over several columns is not aligned like the first of them. */
function ownAlign(role: RowRole, colspan: number, { align = 'start' }: Column): Align {
  if (colspan === 1) return align;
  return role === 'header' ? 'center' : 'start';
}

/** A cell of a table as a cell of a sheet. */
export function tableCell(
  placed: PlacedCell,
  role: RowRole,
  column: Column,
  language: Document['language'],
): TableCell {
  const { cell, colspan, rowspan } = placed;
  const inlines = readInlines(cell.content);
  const value = wholeValue(cell, inlines);
  const content = contentOf(role, value, inlines.text, language);
  const align = alignments[cell.align ?? ownAlign(role, colspan, column)];
  const comment = commentOf(content, value, inlines);
  return {
    footnotes: inlines.footnotes,
    cell: {
      column: placed.column,
      colspan,
      rowspan,
      content,
      role: roles[role],
      align,
      isStrong: inlines.isStrong || cell.header === true,
      ...(cell.tone && { tone: cell.tone }),
      ...(cell.strength !== undefined && { strength: cell.strength }),
      ...(inlines.link && { link: inlines.link }),
      ...(comment && { comment }),
    },
  };
}
