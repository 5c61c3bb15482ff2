import xlsx from '@e965/xlsx';
import type { Block, Cell, Document, Inline, Value } from '@rencana/document';
import { plainText } from '@rencana/document';

/** What all cells of a workbook hold, sheet by sheet, row by row. */
export function readWorkbook(bytes: Uint8Array): readonly (number | string)[] {
  const { SheetNames, Sheets } = xlsx.read(bytes);
  return SheetNames.flatMap((name) => {
    const rows = xlsx.utils.sheet_to_json<(number | string | undefined)[]>(Sheets[name]!, { header: 1, raw: true });
    return rows.flat().filter((cell) => cell !== undefined && cell !== '') as (number | string)[];
  });
}

/** A figure of a table: the number that a spreadsheet computes with, and how it is printed. */
export interface TableFigure {
  readonly number: number | undefined;
  readonly text: string;
}

/** The figures of all tables of a document, in order. */
export function tableFigures(document: Document): readonly TableFigure[] {
  return tablesOf(document.parts.flatMap((part) => part.blocks)).flatMap(({ rows }) =>
    rows.flatMap(({ role, cells }) => (role === 'header' || role === 'numbers' ? [] : cells.flatMap(figureOf))),
  );
}

function tablesOf(blocks: readonly Block[]): readonly Extract<Block, { kind: 'table' }>[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'table') return [block];
    if (block.kind === 'landscape' || block.kind === 'callout') return tablesOf(block.children);
    return block.kind === 'list' ? tablesOf(block.items.flat()) : [];
  });
}

function figureOf({ content, value }: Cell): readonly TableFigure[] {
  const figure = value ?? loneValue(content);
  return figure && figure.kind in numbers ? [{ number: numberOf(figure), text: plainText(content) }] : [];
}

function loneValue(content: readonly Inline[]): Value | undefined {
  const [only, ...others] = content;
  return only?.kind === 'value' && others.length === 0 ? only.value : undefined;
}

const numbers = { number: true, money: true, date: true } as const;

function numberOf(value: Value): number | undefined {
  if (value.kind === 'number') return Number(value.value);
  if (value.kind === 'money') return Number(value.rupiah) / (value.scale ?? 1);
  return undefined;
}
