import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Block, type Cell, type Document, plainText, type Row, type Table } from '@rencana/document';
import fastCheck from 'fast-check';
import { PDFName } from 'pdf-lib';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { fileAssets } from '../testing/file-assets.ts';
import { hostileDocument, hostileTexts } from '../testing/hostile-document.ts';
import { sampleDocument } from '../testing/sample-document.ts';
import { type ReadPdf, readPdf } from './testing/read-pdf.ts';
import { writePdf } from './testing/write-pdf.ts';
import { pdf } from './writer.ts';

const bare: Document = {
  language: 'en',
  title: 'Plan',
  subject: 'Subject',
  author: 'Author',
  keywords: [],
  date: '2022-09-22',
  parts: [],
};
const withBlocks = (...blocks: Block[]): Document => ({ ...bare, parts: [{ numbering: 'arabic', blocks }] });
const text = (value: string) => ({ kind: 'text', value }) as const;
const paragraph = (value: string): Block => ({ kind: 'paragraph', children: [text(value)] });
const heading = (title: string): Block => ({ kind: 'heading', level: 1, id: title, label: 'BAB I', title });
const pageBreak: Block = { kind: 'page-break' };
const table = (...cells: Cell[]): Block => ({
  kind: 'table',
  id: 'tabel',
  label: 'Table 1',
  caption: [text('Rows')],
  summary: 'Rows.',
  columns: [{ width: 1 }, { width: 1 }],
  rows: cells.map((cell) => ({ role: 'body', cells: [cell, cell] })),
});

/** Text without spaces, for lines break anywhere. */
const dense = (value: string): string => value.replace(/[\s\u200b]/g, '');
const read = async (document: Document): Promise<ReadPdf> => readPdf(await writePdf(document));

describe('the sample', () => {
  let bytes: Uint8Array;
  let sample: ReadPdf;
  beforeAll(async () => {
    bytes = await writePdf(sampleDocument);
    sample = await readPdf(bytes);
  });

  test('has its pages, those of wide tables across', () => {
    expect(sample.sizes.map(({ width, height }) => (width > height ? 'across' : 'upright'))).toEqual([
      ...Array.from({ length: 6 }, () => 'upright'),
      'across',
      'across',
      'upright',
      'upright',
    ]);
  });

  test('shows its headings in the outline', () => {
    expect(sample.outline.slice(4, 10)).toEqual([
      'BAB I Pendahuluan',
      '  1.1 Latar belakang',
      'BAB II Strategi Pembangunan Smart City',
      '  2.1 Smart Economy',
      '    2.1.1 Sasaran dan strategi',
      '    2.1.2 Lintasan indikator',
    ]);
  });

  test('numbers front matter in roman and the body from one, in feet and in contents', () => {
    const feet = sample.pages.slice(1).map((page) => page.trim().split(' ').at(-1));
    expect(feet).toEqual(['i', 'ii', '1', '2', '3', '4', '5', '6', '7']);
    expect(dense(sample.pages[2]!).replaceAll(/\.{2,}/g, '→')).toContain('BABIIStrategiPembangunanSmartCity→2');
    expect(sample.catalog.has(PDFName.of('PageLabels'))).toBe(true);
  });

  test('gives back the text of its table rows', () => {
    const all = dense(sample.pages.join(''));
    const rows = allTables(sampleDocument).flatMap(({ rows }) => rows.filter(({ role }) => role !== 'header'));
    expect(rows.length).toBeGreaterThan(15);
    for (const { cells } of rows) expect(all).toContain(dense(cells.map(({ content }) => plainText(content)).join('')));
  });

  test('has a running head on all pages but those that open a chapter', () => {
    const head = 'Masterplan Smart City Kabupaten Sungai Rimba 2022–2031 BAB II Strategi Pembangunan Smart City';
    expect(sample.pages.map((page) => page.startsWith(head))).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((page) => page >= 5 && page <= 8),
    );
  });

  test('is tagged, tells its language and embeds subsets of its fonts', () => {
    expect(String(sample.catalog.get(PDFName.of('Lang')))).toBe('(id-ID)');
    expect(String(sample.catalog.get(PDFName.of('MarkInfo')))).toContain('/Marked true');
    for (const tag of ['Title', 'H1', 'H4', 'Table', 'THead', 'TH', 'Figure', 'Caption', 'TOC', 'Note', 'L'])
      expect(sample.tags).toContain(tag);
    expect(sample.fonts.size).toBeGreaterThan(3);
    for (const [font, isEmbedded] of sample.fonts) {
      expect(font).toMatch(/^[A-Z]{6}\+Source/);
      expect(isEmbedded).toBe(true);
    }
  });

  test('says its title, author, subject, keywords and day', () => {
    const { info } = sample;
    expect(info.getTitle()).toBe(sampleDocument.title);
    expect(info.getAuthor()).toBe(sampleDocument.author);
    expect(info.getSubject()).toBe(sampleDocument.subject);
    expect(info.getKeywords()).toBe('smart city, rencana induk');
    expect(info.getCreationDate()?.toISOString()).toBe('2022-09-22T00:00:00.000Z');
  });

  test('has the same bytes at another time', async () => {
    vi.useFakeTimers({ now: new Date('2001-02-03T23:59:59Z'), toFake: ['Date'] });
    const second = await writePdf(sampleDocument).finally(() => vi.useRealTimers());
    expect(Buffer.from(second).equals(Buffer.from(bytes))).toBe(true);
  });
});

test('bytes are equal in another time zone, language and folder', async () => {
  // A process of its own, for a worker cannot change its time zone.
  const script = fileURLToPath(new URL('testing/print-digest.ts', import.meta.url));
  const surroundings = { ...process.env, TZ: 'America/St_Johns', LANG: 'C' };
  const { stdout } = await promisify(execFile)(process.execPath, [script], { cwd: tmpdir(), env: surroundings });
  const here = await writePdf(hostileDocument(hostileTexts[0]));
  expect(stdout).toBe(createHash('sha256').update(here).digest('hex'));
});

test('a draft is marked on every page, also on cover and openers', async () => {
  const { cover } = sampleDocument;
  const document: Document = { ...withBlocks(heading('Satu'), paragraph('a'), heading('Dua')), cover: cover! };
  const { pages } = await read({ ...document, draft: 'DRAF: ada kesalahan' });
  expect(pages).toHaveLength(3);
  for (const page of pages) expect(page).toContain('DRAF: ada kesalahan');
});

test('page breaks at edges and empty wide pages print no empty page', async () => {
  const wide = (...children: Block[]): Block => ({ kind: 'landscape', children });
  const { pages } = await read(
    withBlocks(
      pageBreak,
      heading('Satu'),
      pageBreak,
      wide(pageBreak),
      pageBreak,
      heading('Dua'),
      wide(pageBreak, paragraph('tiga')),
      pageBreak,
    ),
  );
  expect(pages).toHaveLength(3);
});

test('a document without parts is one page of its paper, in its language', async () => {
  const { sizes, catalog } = await read({ ...bare, paper: 'f4' });
  expect(sizes.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([[609, 935]]);
  expect(String(catalog.get(PDFName.of('Lang')))).toBe('(en-GB)');
});

test('pages cannot turn inside lists and callouts, and their content stays', async () => {
  const inner: Block[] = [pageBreak, { kind: 'landscape', children: [paragraph('dalam')] }, heading('Judul')];
  const { pages } = await read(
    withBlocks({ kind: 'list', items: [inner] }, { kind: 'callout', tone: 'good', title: 'Kotak', children: inner }),
  );
  expect(pages).toHaveLength(1);
  expect(pages[0]!.match(/dalam/g)).toHaveLength(2);
});

test('references to nothing stay text, and an anchor given twice leads to its first owner', async () => {
  const reference = (target: string): Block => ({
    kind: 'paragraph',
    children: [{ kind: 'reference', target, label: `ke ${target}` }],
  });
  const { pages, links } = await read(
    withBlocks(heading('Sama'), heading('Sama'), reference('Sama'), reference('tiada')),
  );
  expect(pages.join(' ')).toMatch(/ke\s+Sama.*ke\s+tiada/);
  expect(links).toBe(1);
});

test('what is higher than a page goes on over pages', async () => {
  const long = `${'kata demi kata '.repeat(1200)}akhir`;
  for (const block of [
    table({ content: [text(long)] }),
    { kind: 'callout', tone: 'bad', title: 'Kotak', children: [paragraph(long)] },
    {
      kind: 'profile',
      id: 'p',
      tone: 'good',
      badge: 'b',
      title: 't',
      facts: [{ term: 'Isi', wide: true, content: [text(long)] }],
    },
  ] satisfies Block[]) {
    const { pages } = await read(withBlocks(block));
    expect({ kind: block.kind, pages: pages.length > 1 }).toEqual({ kind: block.kind, pages: true });
    expect(pages.at(-1)).toContain('akhir');
  }
});

test('no total, note or item of a short list stands alone on a page, wherever the page ends', async () => {
  const rows = (count: number): Row[] =>
    Array.from({ length: count }, (_, index) => ({ role: 'body', cells: [{ content: [text(`baris ${index}.`)] }] }));
  const total: Row = { role: 'total', cells: [{ content: [text('Jumlah')] }] };
  const own = (id: string, rowsOf: readonly Row[], note?: string): Block => ({
    ...(table() as Table),
    id,
    columns: [{ width: 1 }],
    rows: rowsOf,
    ...(note ? { note: [text(note)] } : {}),
  });
  const list: Block = { kind: 'list', items: [[paragraph('butir satu')], [paragraph('butir dua')]] };
  const filler = (count: number) => Array.from({ length: count }, () => paragraph('isi'));
  const { pages } = await read(
    withBlocks(
      ...[39, 40, 41, 42, 43].flatMap((count) => [
        own(`a${count}`, [...rows(count), total]),
        pageBreak,
        own(`b${count}`, rows(count), 'catatan panjang'),
        pageBreak,
      ]),
      ...[5, 6, 7].flatMap((count) => [...filler(23), own(`c${count}`, rows(count), 'catatan pendek'), pageBreak]),
      ...[26, 27, 28].flatMap((count) => [...filler(count), list, pageBreak]),
    ),
  );
  // Some ends fell where a page ends, else the rest would hold of anything.
  expect(pages.length).toBeGreaterThan(20);
  for (const page of pages) {
    if (/catatan|Jumlah/.test(page)) expect(page).toContain('baris');
    expect(page.includes('butir satu')).toBe(page.includes('butir dua'));
  }
});

test.each(hostileTexts)('hostile text is printed as it is: %j', async (value) => {
  const { pages } = await read(hostileDocument(value));
  const ascii = dense(value).replace(/[^\x21-\x7e]/g, '');
  expect(dense(pages.join('')).replace(/[^\x21-\x7e]/g, '')).toContain(ascii);
});

test('Typst in prose stays text', async () => {
  const prose = '#pagebreak() = Judul $x^2$ @acuan <label> /* hilang */ // hilang #panic("x") ]) } "; *a* _b_ ---';
  const { pages } = await read(withBlocks(paragraph(prose), table({ content: [text(prose)] })));
  expect(pages).toHaveLength(1);
  expect(dense(pages[0]!).split(dense(prose))).toHaveLength(4);
});

test('any text compiles', async () => {
  const letter = fastCheck.constantFrom(...'"\\#$[](){};=-_*`@<>/~\0\n\ud800\u202e\u0301م😀é a'.split(''));
  const anything = fastCheck.string({ unit: letter, maxLength: 60 });
  await fastCheck.assert(
    fastCheck.asyncProperty(fastCheck.array(anything, { minLength: 40, maxLength: 40 }), async (values) => {
      const blocks = values.flatMap((value, index): Block[] => [
        { kind: 'heading', level: 2, id: value, title: value },
        { kind: 'paragraph', children: [{ kind: 'reference', target: values[index - 1] ?? '', label: value }] },
        { kind: 'paragraph', children: [{ kind: 'link', href: `https://${value}`, children: [text(value)] }] },
      ]);
      const { pages } = await read(withBlocks(...blocks));
      expect(pages.length).toBeGreaterThan(1);
    }),
    { numRuns: 3 },
  );
});

test('letters that the fonts lack are named', async () => {
  const write = async (value: string) =>
    (await pdf.write(withBlocks(paragraph(value)), { name: 'a', assets: fileAssets })).findings;
  const [finding, ...others] = await write('kota 漢 😀 “cerdas” – é');
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ code: 'missing-letters', message: { en: expect.stringContaining(': 漢 😀.') } });
  expect(await write('kota “cerdas” – é')).toEqual([]);
});

function allTables(document: Document): Extract<Block, { kind: 'table' }>[] {
  const find = (blocks: readonly Block[]): Extract<Block, { kind: 'table' }>[] =>
    blocks.flatMap((block) => {
      if (block.kind === 'landscape') return find(block.children);
      return block.kind === 'table' ? [block] : [];
    });
  return document.parts.flatMap(({ blocks }) => find(blocks));
}
