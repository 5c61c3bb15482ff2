import path from 'node:path';
import { type Built, buildDocuments, type PlanState, type Workspace } from '@rencana/api';
import type { Block, Document, Row, Table } from '@rencana/document';
import { planJson } from '@rencana/model';
import { beforeAll, describe, expect, test } from 'vitest';
import { readAssets } from '../../packages/cli/src/read-assets.ts';
import { readBeside } from '../../packages/cli/src/read-beside.ts';
import { readPlans } from '../../packages/cli/src/read-plans.ts';
import { isRefusal } from '../../packages/cli/src/refusal.ts';
import { denseText, spacedText } from './figures/dense-text.ts';
import { findLost, findLostFigure } from './figures/find-in-order.ts';
import { type PrintedItem, printedItems } from './figures/printed-items.ts';
import { readDocx, readHtml, readMarkdown, readPdf } from './figures/read-texts.ts';
import { readWorkbook, tableFigures } from './figures/read-workbook.ts';
import { type PlanJson, recomputeBudgets } from './figures/recompute-budgets.ts';

const example = path.resolve(import.meta.dirname, '../../examples/kotawaringin-timur');

/** PDF takes longest: some documents in CI, all in `npm run soak`. */
const pdfDocuments = process.env.RENCANA_RUNS ? undefined : ['buku-3', 'executive-summary', 'laporan-kemajuan'];

let workspace: Workspace;
let state: PlanState;

beforeAll(async () => {
  const read = await readPlans([example], path.dirname(example));
  if (isRefusal(read)) throw new Error(read.reason.en);
  workspace = read.workspace;
  state = read.states[0]!;
});

async function build(format: string, documents?: readonly string[]): Promise<readonly Built[]> {
  const request = { workspace, state, assets: readAssets(), readFile: readBeside(state.root), formats: [format] };
  const result = await buildDocuments({ ...request, ...(documents && { documents }) });
  if (result.kind !== 'built') throw new Error(`The documents were not built: ${result.kind}.`);
  // A Markdown file has its pictures beside it.
  const files = result.files.filter(({ name }) => name.endsWith(`.${format}`));
  expect(files.length).toBeGreaterThan(0);
  return files;
}

function documentOf({ document = '' }: Built): Document {
  return workspace.buildDocument(state.root, document)!;
}

const figuresOf = (items: readonly PrintedItem[]): readonly string[] =>
  items.flatMap(({ figures }) => figures.map((figure) => spacedText(figure).trim()));

/** Whether a text is a figure and nothing else, as `3.315` and `17,5`. */
const isBare = (text: string): boolean => /^[\d.,]+$/.test(text);

/** What is lost of a document in the text of one of its formats. */
function lostIn(items: readonly PrintedItem[], text: string): readonly (string | undefined)[] {
  const wholes = items.map(({ whole }) => denseText(whole));
  return [findLostFigure(figuresOf(items), spacedText(text)), findLost(wholes, denseText(text))].filter(Boolean);
}

describe('all figures of all documents stand in their order, each row and sentence whole,', () => {
  test.each([
    ['md', readMarkdown],
    ['html', readHtml],
    ['docx', readDocx],
  ] as const)('in %s', async (format, read) => {
    let count = 0;
    for (const file of await build(format)) {
      const items = printedItems(documentOf(file));
      count += figuresOf(items).length;
      expect({ name: file.name, lost: lostIn(items, read(file.bytes)) }).toEqual({ name: file.name, lost: [] });
    }
    expect(count).toBeGreaterThan(2000);
  });

  test('in PDF, drawings by their text alternatives', async () => {
    for (const file of await build('pdf', pdfDocuments)) {
      const items = printedItems(documentOf(file));
      const drawings = items.filter(({ isAlternative }) => isAlternative).map(({ whole }) => denseText(whole));
      const { text, alternatives } = await readPdf(file.bytes);
      const written = items.filter(({ isAlternative }) => !isAlternative);
      expect({ name: file.name, lost: lostIn(written, text) }).toEqual({ name: file.name, lost: [] });
      expect({ name: file.name, lost: findLost(drawings, denseText(alternatives)) }).toEqual({ name: file.name });
    }
  });

  test('in XLSX, those of tables as numbers but where a cell says more than its figure', async () => {
    for (const file of await build('xlsx')) {
      const cells = readWorkbook(file.bytes);
      let at = 0;
      for (const { number, text } of tableFigures(documentOf(file))) {
        const isSame = (cell: number | string): boolean =>
          typeof cell === 'number'
            ? number !== undefined && Math.abs(cell - number) <= 1e-9 * Math.max(1, Math.abs(cell))
            : !isBare(text) && spacedText(cell) === spacedText(text);
        const found = cells.findIndex((cell, index) => index >= at && isSame(cell));
        expect({ name: file.name, text, isFound: found >= 0 }).toEqual({ name: file.name, text, isFound: true });
        at = found + 1;
      }
    }
  });
});

describe('the comparison misses', () => {
  test.each([
    ['a figure that differs', (text: string) => text.replaceAll('6.250', '6.251')],
    ['a figure inside a longer one', (text: string) => text.replaceAll('6.250', '16.2500')],
    ['a row that stands elsewhere', (text: string) => text.split('\n').reverse().join('\n')],
  ])('%s', async (_, change) => {
    const [file] = await build('md', ['buku-3']);
    const items = printedItems(documentOf(file!));
    const text = readMarkdown(file!.bytes);
    expect(lostIn(items, text)).toEqual([]);
    expect(lostIn(items, change(text))).not.toEqual([]);
  });
});

describe('figures are written as their language writes them', () => {
  const textOf = async (document: string): Promise<string> => readMarkdown((await build('md', [document]))[0]!.bytes);

  test('in Indonesian', async () => {
    const text = await textOf('buku-2');
    expect(text).toMatch(/Rp66,38.miliar/);
    expect(text).toMatch(/22.September.2022/);
    expect(text).not.toMatch(/\d,\d{3},\d{3}|\bbillion\b/);
  });

  test('in English', async () => {
    const text = await textOf('executive-summary');
    expect(text).toMatch(/(?:Rp|IDR.)66\.38.billion/);
    expect(text).not.toMatch(/\d\.\d{3}\.\d{3}|\bmiliar\b/);
  });
});

describe('totals are what the plan’s JSON adds up to', () => {
  const tableOf = (document: string, id: string): Table => {
    const found = tablesOf(workspace.buildDocument(state.root, document)!).find((table) => table.id === id);
    if (!found) throw new Error(`${document} has no table ${id}.`);
    return found;
  };
  const moneyOf = (row: Row): (bigint | undefined)[] =>
    row.cells.map(({ value }) => (value?.kind === 'money' ? BigInt(value.rupiah) : undefined));
  /** `16.770` in millions, as it is printed, read back. */
  const printedOf = (row: Row): bigint[] =>
    row.cells.flatMap(({ value }) =>
      value?.kind === 'money' ? [BigInt(value.text.replace(/[.,]/g, '')) * BigInt(value.scale ?? 1)] : [],
    );
  const firstText = ({ cells: [cell] }: Row): string =>
    (cell?.content ?? [])
      .map((inline) => ('value' in inline && typeof inline.value === 'string' ? inline.value : ''))
      .join('');

  test.each(['buku-2', 'buku-3', 'executive-summary'])('by year, dimension and fund in %s', (document) => {
    const sums = recomputeBudgets(JSON.parse(JSON.stringify(planJson(state.plan))) as PlanJson);
    expect(sums.whole).toBeGreaterThan(0n);
    for (const [id, expected] of [
      ['dimension-budget-table', sums.byDimension],
      ['fund-table', sums.byFund],
    ] as const) {
      const { rows } = tableOf(document, id);
      const total = rows.find(({ role }) => role === 'total')!;
      expect(moneyOf(total).filter(Boolean)).toEqual([...sortedYears(sums.byYear), sums.whole]);
      expect(printedOf(total)).toEqual([...sortedYears(sums.byYear), sums.whole]);
      const bodies = rows.filter(({ role }) => role === 'body');
      expect(bodies.map((row) => moneyOf(row).at(-1)).sort()).toEqual([...expected.values()].sort());
      for (const row of bodies) {
        const [sum, ...years] = moneyOf(row)
          .filter((amount) => amount !== undefined)
          .reverse();
        expect({ row: firstText(row), sum: years.reduce((a, b) => a + b, 0n) }).toEqual({ row: firstText(row), sum });
      }
    }
  });

  test('in every table with a total', () => {
    let checked = 0;
    for (const { id } of workspace.documents(state.root)) {
      for (const table of tablesOf(workspace.buildDocument(state.root, id)!)) {
        const total = table.rows.find(({ role }) => role === 'total');
        if (!total || table.rows.some(({ cells }) => cells.some(({ rowspan = 1 }) => rowspan > 1))) continue;
        for (const [column, value] of byColumn(total, table.columns.length)) {
          const parts = table.rows
            .filter(({ role }) => role === 'body')
            .map((row) => byColumn(row, table.columns.length).get(column) ?? 0n);
          const sum = parts.reduce((a, b) => a + b, 0n);
          expect({ document: id, table: table.id, column, sum }).toEqual({
            document: id,
            table: table.id,
            column,
            sum: value,
          });
          checked += 1;
        }
      }
    }
    expect(checked).toBeGreaterThan(100);
  });

  const sortedYears = (byYear: ReadonlyMap<string, bigint>): bigint[] =>
    [...byYear].sort(([a], [b]) => Number(a) - Number(b)).map(([, sum]) => sum);

  /** The money of a row by its column; a total's first cell spans several. */
  const byColumn = ({ cells }: Row, columns: number): ReadonlyMap<number, bigint> => {
    const found = new Map<number, bigint>();
    let column = 0;
    for (const { colspan = 1, value } of cells) {
      if (value?.kind === 'money') found.set(column, BigInt(value.rupiah));
      column += colspan;
    }
    expect(column).toBeLessThanOrEqual(columns);
    return found;
  };
});

function tablesOf({ parts }: Document): readonly Table[] {
  const inside = (block: Block): readonly Table[] => {
    if (block.kind === 'table') return [block];
    return block.kind === 'landscape' || block.kind === 'callout' ? block.children.flatMap(inside) : [];
  };
  return parts.flatMap(({ blocks }) => blocks.flatMap(inside));
}
