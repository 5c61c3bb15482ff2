import type { Document } from '@rencana/document';
import { type Cell, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { cleanText } from '../../text/clean-text.ts';
import { tones } from '../../theme.ts';
import { cellName } from '../formula/cell-name.ts';
import { cellStyle, fontName } from '../layout/cell-style.ts';
import { rowHeight } from '../layout/row-height.ts';
import type { CellContent, CellLink, Sheet, SheetCell } from '../sheet/sheet.ts';
import { words } from '../words.ts';
import { sheetNames } from './sheet-names.ts';
import { spreadsheetText } from './spreadsheet-text.ts';

/** Spreadsheets follow no longer address. */
const longestAddress = 2079;

/** Shapes of comments are numbered in blocks of 1024 a sheet. */
const mostComments = 1000;

/** Frozen rows higher than this leave too little of the screen. */
const highestFrozen = 280;

/** Together wider than this, the columns are printed on landscape pages. */
const widestUpright = 105;

interface Workbook {
  readonly document: Document;
  /** Names of the sheets by the id that links point at. */
  readonly names: ReadonlyMap<string, string>;
}

const contents: { readonly [K in CellContent['kind']]: (content: Extract<CellContent, { kind: K }>) => Partial<Cell> } =
  {
    empty: () => ({ value: null }),
    text: ({ text }) => textContent(spreadsheetText(text)),
    number: ({ value }) => ({ value: Number(value) }),
    formula: ({ formula, value }) => ({ formula, formulaResult: Number(value) }),
  };

/** A text like `#N/A` would become an error; as rich text it stays a text. */
function textContent(text: string): Partial<Cell> {
  if (text === '') return { value: null };
  return text.startsWith('#') ? { value: text, richText: [{ text }] } : { value: text };
}

/** A place in another sheet, its name quoted. */
const location = (name: string): string => `'${name.replaceAll("'", "''")}'!A1`;

function hyperlink(link: CellLink, { names }: Workbook): Pick<Cell, 'hyperlink'> {
  if ('href' in link) return link.href.length > longestAddress ? {} : { hyperlink: { target: link.href } };
  const name = names.get(link.target);
  return name === undefined ? {} : { hyperlink: { target: '', location: location(name) } };
}

function writeCell(cell: SheetCell, mayComment: boolean, workbook: Workbook): Partial<Cell> {
  return {
    ...(contents[cell.content.kind] as (content: CellContent) => Partial<Cell>)(cell.content),
    style: cellStyle(cell),
    ...(cell.link && hyperlink(cell.link, workbook)),
    ...(cell.comment && mayComment && { comment: { author: '', text: spreadsheetText(cell.comment) } }),
  };
}

function writeCells(sheet: Sheet, workbook: Workbook): Map<string, Partial<Cell>> {
  const written = new Map<string, Partial<Cell>>();
  let comments = 0;
  for (const [row, { cells }] of sheet.rows.entries()) {
    for (const cell of cells) {
      if (cell.comment) comments += 1;
      written.set(`${row},${cell.column}`, writeCell(cell, comments <= mostComments, workbook));
      coverSpan(cell, row, written);
    }
  }
  return written;
}

/** The cells under a merged one bear its look, or borders and fills end at its first cell. */
function coverSpan(cell: SheetCell, row: number, written: Map<string, Partial<Cell>>): void {
  const style = cellStyle({ ...cell, content: { kind: 'empty' } });
  for (let down = 0; down < (cell.rowspan ?? 1); down += 1) {
    for (let right = 0; right < (cell.colspan ?? 1); right += 1) {
      if (down + right > 0) written.set(`${row + down},${cell.column + right}`, { value: null, style });
    }
  }
}

function mergesOf({ rows }: Sheet) {
  return rows.flatMap(({ cells }, row) =>
    cells
      .filter(({ colspan = 1, rowspan = 1 }) => colspan > 1 || rowspan > 1)
      .map(({ column, colspan = 1, rowspan = 1 }) => {
        return { startRow: row, startCol: column, endRow: row + rowspan - 1, endCol: column + colspan - 1 };
      }),
  );
}

function rowDefinitions({ rows, widths }: Sheet) {
  return new Map(
    rows.map(({ cells, isGrouped }, index) => {
      return [index, { height: rowHeight(cells, widths), ...(isGrouped && { outlineLevel: 1 }) }];
    }),
  );
}

/** Text for the margins of pages, in which `&` begins a code. */
function marginText(text: string, length: number): string {
  const clean = cleanText(text);
  const short = clean.length <= length ? clean : `${clean.slice(0, length).replace(/[\ud800-\udbff]$/, '')}…`;
  return short.replaceAll('&', '&&');
}

function pageOf(sheet: Sheet, { document }: Workbook): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  const { title, draft, language } = document;
  const isWide = sheet.widths.reduce((sum, width) => sum + width, 0) > widestUpright;
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation: isWide ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
    headerFooter: {
      oddHeader: `&L${marginText(title, 60)}${draft ? `&R${marginText(draft, 30)}` : ''}`,
      oddFooter: `&R${words[language].page} &P / &N`,
    },
  };
}

function freezePane(sheet: Sheet, heights: ReadonlyMap<number, { height: number }>): Pick<WriteSheet, 'freezePane'> {
  const rows = sheet.header ? sheet.header.last + 1 : 0;
  const columns = sheet.frozenColumns ?? 0;
  const height = [...heights.values()].slice(0, rows).reduce((sum, row) => sum + row.height, 0);
  if (rows === 0 || height > highestFrozen) return {};
  return { freezePane: { rows, ...(columns > 0 && { columns }) } };
}

function writeSheet(sheet: Sheet, name: string, workbook: Workbook): WriteSheet {
  const rowDefs = rowDefinitions(sheet);
  const { filter } = sheet;
  const hasFormulas = sheet.rows.some(({ cells }) => cells.some(({ content }) => content.kind === 'formula'));
  const merges = mergesOf(sheet);
  return {
    name,
    rows: [],
    cells: writeCells(sheet, workbook),
    columns: sheet.widths.map((width) => ({ width })),
    rowDefs,
    outlineProperties: { summaryBelow: false },
    ...(merges.length > 0 && { merges }),
    ...freezePane(sheet, rowDefs),
    ...(filter && {
      autoFilter: { range: `${cellName(filter.first, 0)}:${cellName(filter.last, sheet.widths.length - 1)}` },
    }),
    ...(hasFormulas && {
      protection: {
        sheet: true,
        autoFilter: true,
        sort: true,
        formatCells: true,
        formatColumns: true,
        formatRows: true,
      },
    }),
    view: { showGridLines: false, ...(sheet.tone && { tabColor: { rgb: tones[sheet.tone].color.slice(1) } }) },
    ...pageOf(sheet, workbook),
  };
}

/** Header rows that are repeated on every printed page. */
function printTitles(sheets: readonly Sheet[], names: readonly string[]) {
  return sheets.flatMap(({ header }, index) => {
    if (!header) return [];
    const name = names[index]!;
    const sheet = `'${name.replaceAll("'", "''")}'`;
    return [{ name: '_xlnm.Print_Titles', range: `${sheet}!$${header.first + 1}:$${header.last + 1}`, scope: name }];
  });
}

/** The sheets as the bytes of a workbook, as the library makes them. The only place that knows the library. */
export async function writeWorkbook(sheets: readonly Sheet[], document: Document): Promise<Uint8Array> {
  const names = sheetNames(sheets, words[document.language].sheet);
  const workbook: Workbook = { document, names: new Map(sheets.map(({ id }, index) => [id, names[index]!])) };
  const namedRanges = printTitles(sheets, names);
  return writeXlsx({
    sheets: sheets.map((sheet, index) => writeSheet(sheet, names[index]!, workbook)),
    ...(namedRanges.length > 0 && { namedRanges }),
    defaultFont: { name: fontName, size: 11 },
    // The part that bears it is written anew; without a date the library would ask the clock.
    properties: { created: new Date(0), modified: new Date(0) },
  });
}
