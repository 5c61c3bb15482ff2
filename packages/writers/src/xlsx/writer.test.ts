import { execFile } from 'node:child_process';
import { homedir, tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type BlockDraft, type Document, type DocumentDraft, finishDocument, type Inline } from '@rencana/document';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { fileAssets } from '../testing/file-assets.ts';
import { hostileDocument, hostileTexts } from '../testing/hostile-document.ts';
import { sampleDocument } from '../testing/sample-document.ts';
import { evaluateSum } from './testing/evaluate-sum.ts';
import { xlsx } from './writer.ts';

async function bytesOf(document: Document): Promise<Uint8Array> {
  return (await xlsx.write(document, { name: 'a', assets: fileAssets })).files.get('a.xlsx')!;
}

const partsOf = async (document: Document) =>
  new Map(Object.entries(unzipSync(await bytesOf(document))).map(([path, bytes]) => [path, strFromU8(bytes)]));

async function read(document: Document) {
  const workbook = await readXlsx(await bytesOf(document), { readStyles: true });
  return workbook.sheets;
}

const withBlocks = (blocks: readonly BlockDraft[], more: Partial<DocumentDraft> = {}): Document =>
  finishDocument({
    language: 'id',
    title: 'Judul',
    subject: 'Perihal',
    author: 'Bappelitbangda',
    keywords: ['kota cerdas'],
    date: '2022-09-22',
    parts: [{ numbering: 'arabic', blocks }],
    ...more,
  });

const inlines = (value: string): Inline[] => [{ kind: 'text', value }];

const tableOf = (captions: readonly string[]): BlockDraft[] =>
  captions.map((caption, index) => ({
    kind: 'table',
    id: `t${index}`,
    caption: inlines(caption),
    summary: '',
    columns: [{ width: 1 }],
    rows: [
      { role: 'header', cells: [{ content: inlines('Nama') }] },
      { role: 'body', cells: [{ content: inlines('=HYPERLINK("https://example.org";"buka")') }] },
    ],
  }));

const sample = await read(sampleDocument);
const sheetOf = (sheets: typeof sample, start: string) => sheets.find(({ name }) => name.startsWith(start))!;

describe('the sample', () => {
  test('has a sheet of contents and one for each table, drawing and profile', () => {
    expect(sample.map(({ name }) => name)).toMatchInlineSnapshot(`
      [
        "Isi",
        "Tabel 2.1 Sasaran dan strategi",
        "Gambar 2.1 Lintasan indikator",
        "Tabel 2.2 Matriks irisan",
        "Gambar 2.2 Anggaran menurut",
        "Tabel 2.3 Rencana aksi Smart",
        "Gambar 2.3 Peta jalan program",
        "Lapak UMKM Rimba",
      ]
    `);
  });

  test('tells the date as the plan knows it: typed where the day is known, nothing without one', async () => {
    const typesOf = async (more: Partial<DocumentDraft>) => {
      const [contents] = await read(withBlocks([], { date: '2022-12-01', ...more }));
      return [...contents!.cells!.values()].map(({ type, value }) => (type === 'date' ? type : value));
    };
    expect(await typesOf({ issued: '1\u00a0Desember 2022' })).toContain('date');
    expect(await typesOf({ issued: 'Desember 2022' })).toContain('Desember 2022');
    expect(await typesOf({})).not.toContain('date');
  });

  test('leads from the contents to every sheet and back', () => {
    const links = [...sample[0]!.cells!.values()].flatMap(({ hyperlink }) => hyperlink?.location ?? []);
    for (const { name, cells } of sample.slice(1)) {
      expect(links).toContain(`'${name}'!A1`);
      expect([...cells!.values()].map(({ hyperlink }) => hyperlink?.location)).toContain("'Isi'!A1");
    }
  });

  test('keeps money as numbers in the unit of the header, and empty with its reason where nothing is budgeted', () => {
    const { rows, cells } = sheetOf(sample, 'Tabel 2.3');
    const row = rows.findIndex((cellsOfRow) => cellsOfRow[1]?.toString().startsWith('Integrasi'));
    expect(rows[row]!.slice(6, 12)).toEqual([420, 480, 510, null, null, 1410]);
    expect(cells!.get(`${row},9`)?.comment?.text).toBe('Tidak dianggarkan.');
    expect(cells!.get(`${row},6`)?.style?.numFmt).toBe('#,##0');
  });

  test('writes totals as formulas that come to the values beside them', () => {
    let count = 0;
    for (const { rows, cells } of sample) {
      for (const { formula, formulaResult } of cells?.values() ?? []) {
        if (formula === undefined) continue;
        count += 1;
        const numberAt = (column: number, row: number) => {
          const value = rows[row]?.[column];
          return typeof value === 'number' ? value : undefined;
        };
        expect(evaluateSum(formula, numberAt)).toBe(formulaResult);
      }
    }
    expect(count).toBe(31);
  });

  test('protects what is computed and leaves free what was put in', () => {
    const { protection, cells } = sheetOf(sample, 'Tabel 2.3');
    expect(protection?.sheet).toBe(true);
    for (const { formula, style } of cells!.values()) {
      if (formula !== undefined) expect(style?.protection?.locked).not.toBe(false);
    }
    expect(cells!.get('6,6')?.style?.protection?.locked).toBe(false);
    expect(sheetOf(sample, 'Tabel 2.1').protection).toBeUndefined();
  });

  test('keeps headers in sight, filters below them and merges what spans', () => {
    const { freezePane, autoFilter, merges } = sheetOf(sample, 'Tabel 2.3');
    expect(freezePane).toEqual({ rows: 5, columns: 2 });
    expect(autoFilter?.range).toBe('A5:M15');
    expect(merges).toContainEqual({ startRow: 3, startCol: 6, endRow: 3, endCol: 11 });
    expect(merges).toContainEqual({ startRow: 3, startCol: 0, endRow: 4, endCol: 0 });
  });

  test('types the numbers of drawings', () => {
    expect(sheetOf(sample, 'Gambar 2.2').rows).toContainEqual(['Smart Branding', 20950]);
  });
});

describe('texts stay texts', () => {
  test.each(['=HYPERLINK("https://example.org";"buka")', '_x0041_', '#N/A', '+1', '01', "'petik'", ...hostileTexts])(
    '%s',
    async (value) => {
      const document = hostileDocument(value);
      const parts = await partsOf(document);
      for (const [path, part] of parts) {
        if (/\.(xml|rels|vml)$/.test(path)) expect(part).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe]/);
        expect(part).not.toMatch(/<f>|t="e"|javascript:/);
      }
      const sheets = await read(document);
      const table = sheets[1]!;
      const clean = value
        .replace(/[\u0000-\u0008\u000b-\u001f\u007f\ufffe]/g, '')
        .replace(/\n+/g, ' ')
        .replace('\u202e', '')
        .replace('\ud800', '\ufffd');
      expect(table.rows.flat()).toContain(clean);
    },
  );

  test('a formula as a cell is text in the table', async () => {
    const [, table] = await read(withBlocks(tableOf(['Tabel'])));
    expect(table!.rows.flat()).toContain('=HYPERLINK("https://example.org";"buka")');
    expect([...table!.cells!.values()].every(({ formula }) => formula === undefined)).toBe(true);
  });
});

test('sheets of equal captions have names of their own', async () => {
  const sheets = await read(
    withBlocks(tableOf(Array.from({ length: 12 }, () => 'Indikator dan sasaran menurut dimensi'))),
  );
  expect(new Set(sheets.map(({ name }) => name.toLowerCase())).size).toBe(13);
});

test('a draft says so on every sheet and every page', async () => {
  const document = withBlocks(tableOf(['Satu', 'Dua']), { draft: 'DRAF & belum disahkan' });
  for (const { rows, headerFooter } of await read(document)) {
    expect(rows.flat()).toContain('DRAF & belum disahkan');
    expect(headerFooter?.oddHeader).toContain('DRAF && belum disahkan');
  }
});

test('the file says title, author, day and language', async () => {
  const core = (await partsOf(withBlocks(tableOf(['Satu'])))).get('docProps/core.xml')!;
  for (const said of ['Judul', 'Bappelitbangda', 'kota cerdas', '2022-09-22T00:00:00Z', 'id-ID'])
    expect(core).toContain(said);
});

test('a document without tables holds its cover and says what is left out', async () => {
  const document = withBlocks([{ kind: 'paragraph', children: inlines('Hanya teks.') }]);
  const { findings } = await xlsx.write(document, { name: 'a', assets: fileAssets });
  expect(findings.map(({ code }) => code)).toEqual(['xlsx-without-tables']);
  expect((await read(document)).map(({ name }) => name)).toEqual(['Isi']);
});

describe('bytes', () => {
  test('are equal on a second writing of an equal document', async () => {
    const [first, second] = [await bytesOf(sampleDocument), await bytesOf(structuredClone(sampleDocument))];
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  test('are equal in another time zone, language and folder', async () => {
    const script = fileURLToPath(new URL('testing/print-digest.ts', import.meta.url));
    const digest = async (surroundings: { readonly TZ: string; readonly LANG: string }, cwd: string) =>
      (await promisify(execFile)(process.execPath, [script], { cwd, env: { ...process.env, ...surroundings } })).stdout;
    const here = await digest({ TZ: 'Asia/Jakarta', LANG: 'id_ID.UTF-8' }, tmpdir());
    expect(here).toMatch(/^[0-9a-f]{64}$/);
    expect(await digest({ TZ: 'America/St_Johns', LANG: 'C' }, homedir())).toBe(here);
  });
});
