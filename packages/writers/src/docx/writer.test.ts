import { execFile } from 'node:child_process';
import { homedir, tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Block, Document } from '@rencana/document';
import fastCheck from 'fast-check';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { sampleDocument } from '../testing/sample-document.ts';
import { nodeAssets } from './testing/node-assets.ts';
import { readParts, writeBytes } from './testing/read-parts.ts';
import { findXmlFaults } from './testing/schema-order.ts';
import { createDocxWriter } from './writer.ts';

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
const paragraph = (value: string): Block => ({ kind: 'paragraph', children: [{ kind: 'text', value }] });
const heading = (title: string): Block => ({ kind: 'heading', level: 1, id: title, label: 'BAB I', title });

describe('the sample', () => {
  let parts: ReadonlyMap<string, string>;
  let text: string;
  beforeAll(async () => {
    parts = await readParts();
    text = parts.get('word/document.xml')!;
  }, 60_000);

  test('is well formed, and its elements stand in the order of the schema', () => {
    for (const [path, part] of parts) {
      if (path.endsWith('.xml')) expect({ path, faults: findXmlFaults(part) }).toEqual({ path, faults: [] });
    }
  });

  test('has no id twice, and every internal link leads to a bookmark', () => {
    const all = (pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1]!);
    for (const pattern of [
      /<w:bookmarkStart[^>]* w:id="([^"]*)"/g,
      /<w:bookmarkStart[^>]* w:name="([^"]*)"/g,
      /<wp:docPr id="(\d+)"/g,
    ]) {
      const found = all(pattern);
      expect(found.length).toBeGreaterThan(1);
      expect(new Set(found).size).toBe(found.length);
    }
    const names = new Set(all(/<w:bookmarkStart[^>]* w:name="([^"]*)"/g));
    expect(all(/w:anchor="([^"]*)"/g).filter((name) => !names.has(name))).toEqual([]);
  });

  test('keeps every line rule', () => {
    for (const part of parts.values()) {
      const without = [...part.matchAll(/<w:spacing [^>]*w:line="[^>]*>/g)].filter(
        ([tag]) => !tag.includes('w:lineRule'),
      );
      expect(without).toEqual([]);
    }
  });

  test('numbers captions with fields that start anew with each chapter', () => {
    expect(text).toContain(' SEQ Tabel \\* ARABIC \\s 1 ');
    expect(text).toContain(' SEQ Gambar \\* ARABIC \\s 1 ');
  });

  test('lists headings, tables and figures in fields that Word computes again', () => {
    for (const instruction of [
      ' TOC \\o &quot;1-3&quot; \\h ',
      ' TOC \\h \\z \\c &quot;Tabel&quot; ',
      ' TOC \\h \\z \\c &quot;Gambar&quot; ',
    ]) {
      const before = text.slice(0, text.indexOf(instruction));
      expect(before.slice(before.lastIndexOf('<w:fldChar'))).toContain('w:dirty="true"');
    }
  });

  test('shows a page number for each entry of its contents before Word computes them', () => {
    const results = [...text.matchAll(/PAGEREF .*?fldCharType="separate"\/>(.*?)<w:fldChar w:fldCharType="end"/gs)];
    expect(results.length).toBeGreaterThan(10);
    for (const [, result] of results) expect(result).toMatch(/<w:t [^>]*>(?:[ivx]+|\d+)<\/w:t>/);
  });

  test('begins and ends as many fields', () => {
    const count = (type: string) => text.split(`w:fldCharType="${type}"`).length;
    expect(count('begin')).toBe(count('end'));
    expect(count('begin')).toBe(count('separate'));
  });

  test('gives each titled table a title and a description, and each picture an alternative', () => {
    const captions = text.split('<w:tblCaption').length - 1;
    expect(captions).toBeGreaterThan(3);
    expect(text.split('<w:tblDescription').length - 1).toBe(captions);
    for (const [tag] of text.matchAll(/<wp:docPr[^>]*>/g)) expect(tag).toMatch(/descr="[^"]{10,}"/);
  });

  test('never lets a row split, and repeats header rows', () => {
    const rows = [...text.matchAll(/<w:tr>.*?<\/w:tr>/gs)];
    expect(rows.every(([row]) => row.includes('<w:cantSplit/>'))).toBe(true);
    expect(text).toContain('<w:tblHeader/>');
  });

  test('has grids whose columns fill the width, and rows that fill the grid', () => {
    for (const [table] of text.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)) {
      const sum = (pattern: RegExp, source: string) =>
        [...source.matchAll(pattern)].reduce((total, match) => total + Number(match[1]), 0);
      const grid = sum(/<w:gridCol w:w="(\d+)"/g, table);
      expect(grid).toBe(Number(/<w:tblW w:type="dxa" w:w="(\d+)"/.exec(table)?.[1]));
      for (const [row] of table.matchAll(/<w:tr>.*?<\/w:tr>/gs))
        expect(sum(/<w:tcW w:type="dxa" w:w="(\d+)"/g, row)).toBe(grid);
    }
  });

  test('counts front matter in roman numbers and the body from one', () => {
    expect(text.match(/<w:pgNumType w:start="1" w:fmt="\w+"\/>/g)).toEqual([
      '<w:pgNumType w:start="1" w:fmt="lowerRoman"/>',
      '<w:pgNumType w:start="1" w:fmt="decimal"/>',
    ]);
    expect(text).toContain('w:orient="landscape"');
  });

  test('says its language, title, author and day', () => {
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="id-ID"');
    const core = parts.get('docProps/core.xml')!;
    expect(core).toContain('2022-09-22T00:00:00Z');
    expect(core).toContain('<dc:language>id-ID</dc:language>');
    expect(core).toContain('<dc:creator>Pemerintah Kabupaten Sungai Rimba</dc:creator>');
  });

  test('defines every style that it uses', () => {
    const defined = new Set(
      [...parts.get('word/styles.xml')!.matchAll(/w:styleId="([^"]*)"/g)].map((match) => match[1]),
    );
    for (const part of parts.values()) {
      for (const [, name] of part.matchAll(/<w:(?:pStyle|rStyle|basedOn|next) w:val="([^"]*)"/g))
        expect(defined).toContain(name);
    }
  });
});

describe('bytes', () => {
  test('are equal on a second writing at another time', async () => {
    const first = await writeBytes({ ...sampleDocument, draft: 'DRAF' });
    vi.useFakeTimers({ now: new Date('2001-02-03T23:59:59Z'), toFake: ['Date'] });
    const second = await writeBytes({ ...sampleDocument, draft: 'DRAF' }).finally(() => vi.useRealTimers());
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  test('are equal in another time zone, language and folder', async () => {
    // A process of its own, for a worker cannot change its time zone.
    const script = fileURLToPath(new URL('testing/print-digest.ts', import.meta.url));
    const digest = async (surroundings: { readonly TZ: string; readonly LANG: string }, cwd: string) =>
      (await promisify(execFile)(process.execPath, [script], { cwd, env: { ...process.env, ...surroundings } })).stdout;
    const here = await digest({ TZ: 'Asia/Jakarta', LANG: 'id_ID.UTF-8' }, tmpdir());
    expect(here).toMatch(/^[0-9a-f]{64}$/);
    expect(await digest({ TZ: 'America/St_Johns', LANG: 'C' }, homedir())).toBe(here);
  });

  test('are equal with fonts embedded, whose keys are made from the fonts', async () => {
    const writer = createDocxWriter({ embedFonts: true, pageNumbers: false });
    const write = async () =>
      (await writer.write(withBlocks(paragraph('Teks')), { name: 'a', assets: nodeAssets })).files.get('a.docx')!;
    const [first, second] = [await write(), await write()];
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
    const parts = unzipSync(first);
    const key = /fontKey="\{([^}]*)\}"/.exec(new TextDecoder().decode(parts['word/fontTable.xml']))![1]!;
    const mask = key
      .replaceAll('-', '')
      .match(/../g)!
      .map((pair) => Number.parseInt(pair, 16))
      .reverse();
    // A TrueType file begins 00 01 00 00.
    expect([...parts['word/fonts/font1.odttf']!.slice(0, 4)].map((byte, index) => byte ^ mask[index]!)).toEqual([
      0, 1, 0, 0,
    ]);
  });

  test('name the fonts and what may replace them, without the fonts themselves', async () => {
    const parts = await readParts(withBlocks(paragraph('Teks')));
    expect(parts.get('word/fontTable.xml')).toContain('<w:altName w:val="Source Sans Pro,Calibri');
    expect([...parts.keys()].filter((path) => path.includes('odttf'))).toEqual([]);
  });
});

test('a document without pictures and contents asks for no fonts and no resvg', async () => {
  const refuse = () => Promise.reject(new Error('Nothing to draw.'));
  const { files } = await createDocxWriter({ embedFonts: false, pageNumbers: true }).write(
    withBlocks(paragraph('Teks')),
    {
      name: 'a',
      assets: { font: refuse, webFont: refuse, resvg: refuse, typst: refuse },
    },
  );
  expect(files.size).toBe(1);
});

test('a document without parts still opens', async () => {
  const parts = await readParts(bare);
  expect(findXmlFaults(parts.get('word/document.xml')!)).toEqual([]);
  expect(parts.get('word/document.xml')).toContain('<w:sectPr>');
});

test('a draft is marked on every page, openers and cover too', async () => {
  const parts = await readParts({ ...sampleDocument, draft: 'DRAF: ada kesalahan' });
  const headers = [...parts].filter(([path]) => /header\d+\.xml$/.test(path));
  expect(headers.length).toBeGreaterThan(4);
  for (const [, header] of headers) {
    expect(header).toContain('DRAF: ada kesalahan');
    expect(header).toContain('string="DRAF"');
  }
  const sections = parts.get('word/document.xml')!.match(/<w:sectPr>.*?<\/w:sectPr>/gs)!;
  for (const section of sections) {
    expect(section).toContain('<w:headerReference w:type="default"');
    if (/<w:titlePg\/>/.test(section)) expect(section).toContain('<w:headerReference w:type="first"');
  }
});

test('text that XML forbids, tags and endless words do no harm', async () => {
  const anything = fastCheck.string({ unit: 'binary', maxLength: 40 });
  await fastCheck.assert(
    fastCheck.asyncProperty(fastCheck.array(anything, { minLength: 6, maxLength: 6 }), async ([a, b, c, d, e, f]) => {
      const cell = { content: [{ kind: 'text', value: 'x'.repeat(300) + c } as const] };
      const parts = await readParts(
        withBlocks(
          { kind: 'heading', level: 2, id: a!, title: b! },
          {
            kind: 'paragraph',
            children: [
              { kind: 'link', href: d!, children: [{ kind: 'text', value: e! }] },
              { kind: 'reference', target: a!, label: b! },
            ],
          },
          {
            kind: 'table',
            id: f!,
            label: c!,
            caption: [{ kind: 'text', value: d! }],
            summary: e!,
            columns: [{ width: 1 }, { width: 1 }],
            rows: [{ role: 'body', cells: [cell, cell, cell] }],
          },
          { kind: 'callout', tone: 'bad', title: f!, children: [paragraph(a!)] },
          { kind: 'paragraph', children: [{ kind: 'footnote', number: 1, children: [{ kind: 'text', value: b! }] }] },
        ),
      );
      for (const [path, part] of parts) {
        expect({ path, faults: findXmlFaults(part) }).toEqual({ path, faults: [] });
        expect(part).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
      }
    }),
    { numRuns: 60 },
  );
});

test('the items of a short list, the first rows and the last ones and what a row leads stay on one page', async () => {
  const cell = (value: string) => ({ content: [{ kind: 'text', value } as const] });
  const parts = await readParts(
    withBlocks(
      { kind: 'list', items: [[paragraph('satu')], [paragraph('dua')]] },
      {
        kind: 'table',
        id: 't',
        label: 'Table 1',
        caption: [],
        summary: 's',
        columns: [{ width: 1 }],
        rows: Array.from({ length: 12 }, (_, index) => ({
          role: 'body',
          cells: [cell(`baris ${index}`)],
          ...(index === 5 && { leads: true as const }),
        })),
      },
    ),
  );
  const paragraphs = parts.get('word/document.xml')!.match(/<w:p>.*?<\/w:p>/gs)!;
  const kept = paragraphs.filter((one) => one.includes('<w:keepNext/>')).join(' ');
  expect(kept.match(/satu|dua|baris \d+/g)).toEqual(['satu', 'baris 0', 'baris 5', 'baris 10']);
});

test('page breaks at the edges of a chapter print no empty page', async () => {
  const parts = await readParts(
    withBlocks(
      { kind: 'page-break' },
      heading('Satu'),
      paragraph('a'),
      { kind: 'page-break' },
      heading('Dua'),
      paragraph('b'),
      { kind: 'page-break' },
    ),
  );
  expect(parts.get('word/document.xml')).not.toContain('<w:pageBreakBefore/>');
});
