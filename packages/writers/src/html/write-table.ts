import { type Align, type PlacedCell, placeCells, plainText, type Row, type Table } from '@rencana/document';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { cleanText } from '../text/clean-text.ts';
import { classNames } from './class-names.ts';
import type { HtmlContext } from './context.ts';
import { placeAttributes } from './place-attributes.ts';
import { writeText } from './text.ts';
import { writeInlines } from './write-inlines.ts';

/** Tables of at most so many rows stay on one page. */
const shortTable = 12;

const isHead = (row: Row): boolean => row.role === 'header' || row.role === 'numbers';

function scopeOf(row: Row, { cell, column, colspan }: PlacedCell): string | undefined {
  if (row.role === 'numbers') return undefined;
  if (row.role === 'header') return colspan > 1 ? 'colgroup' : 'col';
  if (row.role === 'group' && column === 0) return 'rowgroup';
  return cell.header || (row.role === 'total' && column === 0) ? 'row' : undefined;
}

function alignOf(row: Row, { cell, column, colspan }: PlacedCell, table: Table): Align {
  if (row.role === 'numbers') return 'center';
  if (cell.align) return cell.align;
  if (colspan > 1) return row.role === 'header' ? 'center' : 'start';
  return table.columns[column]!.align ?? 'start';
}

function writeCell(row: Row, placed: PlacedCell, table: Table, context: HtmlContext): Element {
  const { cell, colspan, rowspan } = placed;
  // A heading that says nothing heads nothing.
  const scope = plainText(placed.cell.content) === '' ? undefined : scopeOf(row, placed);
  const align = alignOf(row, placed, table);
  const tone = cell.tone && cell.tone !== 'neutral' ? cell.tone : undefined;
  return h(
    scope ? 'th' : 'td',
    {
      scope,
      colSpan: colspan > 1 ? colspan : undefined,
      rowSpan: rowspan > 1 ? rowspan : undefined,
      ...classNames(align !== 'start' && align, cell.strength !== undefined && `strength-${cell.strength}`),
      dataTone: tone,
    },
    writeInlines(cell.content, context),
  );
}

function writeRows(rows: readonly Row[], table: Table, context: HtmlContext): { row: Row; element: Element }[] {
  return placeCells(table.columns, rows).map((cells, index) => {
    const row = rows[index]!;
    const attributes = { className: [row.role], dataTone: row.tone, ...placeAttributes(row.place) };
    return {
      row,
      element: h(
        'tr',
        attributes,
        cells.map((placed) => writeCell(row, placed, table, context)),
      ),
    };
  });
}

/** One `tbody` a group, and totals at the end as `tfoot`. */
function writeBodies(rows: readonly Row[], table: Table, context: HtmlContext): Element[] {
  const footStart = rows.findLastIndex(({ role }) => role !== 'total') + 1;
  const bodies: Element[][] = [];
  const foot: Element[] = [];
  writeRows(rows, table, context).forEach(({ row, element }, index) => {
    if (index >= footStart) foot.push(element);
    else if (row.role === 'group' || bodies.length === 0) bodies.push([element]);
    else bodies.at(-1)!.push(element);
  });
  return [...bodies.map((body) => h('tbody', body)), ...(foot.length > 0 ? [h('tfoot', foot)] : [])];
}

/** A table with caption in a region that scrolls sideways on narrow screens. */
export function writeTable(table: Table, context: HtmlContext): Element {
  const headEnd = table.rows.findIndex((row) => !isHead(row));
  const split = headEnd < 0 ? table.rows.length : headEnd;
  const head = writeRows(table.rows.slice(0, split), table, context).map(({ element }) => element);
  const sum = table.columns.reduce((total, { width }) => total + width, 0);
  const columns = table.columns.map(({ width }) => h('col', { style: `width:${((width / sum) * 100).toFixed(2)}%` }));
  const shown = table.bare ? [] : [h('strong', writeText(table.label)), ' ', ...writeInlines(table.caption, context)];
  const gap = table.bare ? '' : ' ';
  const caption = h('caption', classNames(table.bare && 'bare'), [
    ...shown,
    h('span.hidden', [{ type: 'text', value: gap }, ...writeText(table.summary)]),
  ]);
  const element = h('table', { className: [table.density ?? 'normal'], style: `--columns:${table.columns.length}` }, [
    caption,
    h('colgroup', columns),
    ...(head.length > 0 ? [h('thead', head)] : []),
    ...writeBodies(table.rows.slice(split), table, context),
  ]);
  const region = h(
    'div.scroll',
    { tabIndex: 0, role: 'region', ariaLabel: cleanText(table.bare ? table.summary : table.label) },
    element,
  );
  const note = table.note ? [h('p.note', writeInlines(table.note, context))] : [];
  const look = classNames('table', table.rows.length <= shortTable && 'short');
  return h('div', { id: table.id, ...look, ...placeAttributes(table.place) }, [region, ...note]);
}
