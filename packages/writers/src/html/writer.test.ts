import { type Block, type BlockDraft, type Document, finishDocument } from '@rencana/document';
import { beforeAll, describe, expect, test } from 'vitest';
import { fileAssets } from '../testing/file-assets.ts';
import { hostileDocument, hostileTexts } from '../testing/hostile-document.ts';
import { sampleDocument } from '../testing/sample-document.ts';
import { writePage } from './write-page.ts';
import { html } from './writer.ts';

async function write(document: Document): Promise<string> {
  const { files } = await html.write(document, { name: 'sample', assets: fileAssets });
  return new TextDecoder().decode(files.get('sample.html'));
}

/** Only what the body of a page with these blocks holds. */
function body(blocks: readonly BlockDraft[], more: Partial<Document> = {}): string {
  const document = finishDocument({
    language: 'id',
    title: 'Judul',
    subject: '',
    author: '',
    keywords: [],
    date: '2022-09-22',
    parts: [{ numbering: 'arabic', blocks }],
  });
  const page = writePage({ ...document, ...more }, '');
  return page.slice(page.indexOf('<body>'));
}

const text = (value: string) => ({ kind: 'text', value }) as const;

describe('the page of the sample', () => {
  let page = '';
  beforeAll(async () => {
    page = await write(sampleDocument);
  });

  test('is the same twice', async () => {
    expect(await write(structuredClone(sampleDocument))).toBe(page);
  });

  test('is one file: fonts and pictures inside, no script, nothing to load', () => {
    expect(page.match(/src:url\(data:font\/woff2;base64,[A-Za-z0-9+/=]{1000,}\)/g)).toHaveLength(5);
    expect(page).not.toMatch(/<script|<link|<img|src="|@import|url\((?!data:)/);
  });

  test('names its language, its title and the way to the content', () => {
    expect(page).toMatch(/^<!doctype html><html lang="id">/);
    expect(page).toContain('<title>Masterplan Smart City Kabupaten Sungai Rimba 2022–2031</title>');
    expect(page).toContain('<a class="skip" href="#content">');
    expect(page).toContain('<main id="content">');
  });

  test('has one first heading, and chapters below it', () => {
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(page).toContain('<h2 id="strategi"><span class="label">BAB II</span> Strategi Pembangunan Smart City</h2>');
  });

  test('points only at anchors that it has, each once', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of page.matchAll(/ href="#([^"]+)"/g)) expect(ids).toContain(target);
  });

  test('numbers the pages of each part on paper, and turns wide ones', () => {
    expect(page).toContain('counter(part-1,lower-roman)');
    expect(page).toContain('counter(part-2)');
    expect(page).toMatch(/@page chapter-4-wide\{counter-increment:part-2;size:297mm 210mm/);
  });
});

describe('a table', () => {
  const cell = (value: string, more: object = {}) => ({ content: [text(value)], ...more });
  const table = body([
    {
      kind: 'table',
      id: 't',
      caption: [text('Anggaran')],
      summary: 'ringkasan',
      columns: [{ width: 1 }, { width: 3, align: 'end' }],
      rows: [
        { role: 'header', cells: [cell('a', { rowspan: 2 }), cell('b')] },
        { role: 'header', cells: [cell('c')] },
        { role: 'group', tone: 'dimension-3', cells: [cell('Smart Economy', { colspan: 2 })] },
        {
          role: 'body',
          place: { element: 'rimba.x', path: 'budget.2023' },
          cells: [cell('d', { header: true }), cell('1')],
        },
        { role: 'group', cells: [cell('g'), cell('2')] },
        { role: 'total', cells: [cell('Jumlah'), cell('3')] },
      ],
    },
  ]);

  test('scopes its headers', () => {
    expect(table).toContain('<th scope="col" rowspan="2">a</th><th scope="col" class="end">b</th>');
    expect(table).toContain('<tr class="header"><th scope="col" class="end">c</th></tr>');
    expect(table).toContain('<th scope="rowgroup" colspan="2">Smart Economy</th>');
    expect(table).toContain('<th scope="row">d</th>');
  });

  test('has a body for each group and its totals at the foot', () => {
    expect(table.match(/<tbody>/g)).toHaveLength(2);
    expect(table).toContain('<tfoot><tr class="total"><th scope="row">Jumlah</th>');
  });

  test('scrolls in a region with a name', () => {
    expect(table).toContain('<div class="scroll" tabindex="0" role="region" aria-label="Tabel 1">');
  });

  test('tells a preview where its rows come from', () => {
    expect(table).toContain('<tr class="body" data-place="rimba.x budget.2023">');
  });
});

describe('values', () => {
  const value = (value: object): string =>
    body([{ kind: 'paragraph', children: [{ kind: 'value', value: value as never }] }]);

  test('keep what machines read beside what people read', () => {
    expect(value({ kind: 'money', rupiah: '1500000000' })).toContain('<data value="1500000000">Rp1.500.000.000</data>');
    expect(value({ kind: 'number', value: '98.64', digits: 1, unit: '%' })).toContain(
      '<data value="98.64">98,6%</data>',
    );
    expect(value({ kind: 'date', iso: '2022-07-13' })).toContain(
      '<time datetime="2022-07-13">13\u00a0Juli 2022</time>',
    );
  });

  test('that are missing say why', () => {
    expect(value({ kind: 'missing', why: 'belum diukur' })).toMatch(
      /title="belum diukur"[^>]*>–<.*class="hidden">belum diukur</,
    );
  });
});

test('every other block has its element', () => {
  const blocks: readonly (readonly [BlockDraft, string])[] = [
    [{ kind: 'paragraph', style: 'lead', children: [text('x')] }, '<p class="lead">x</p>'],
    [{ kind: 'list', items: [[{ kind: 'paragraph', children: [text('x')] }]] }, '<ul><li><p>x</p></li></ul>'],
    [{ kind: 'list', ordered: 'alpha', items: [] }, '<ol type="a"></ol>'],
    [{ kind: 'callout', tone: 'bad', title: 'Awas', children: [] }, '<aside class="callout" data-tone="bad"'],
    [
      { kind: 'profile', id: 'p', tone: 'good', title: 'Lapak', badge: 'QW', facts: [] },
      '<article class="profile" id="p"',
    ],
    [
      { kind: 'profile', id: 'p', level: 2, label: '2.1', tone: 'good', title: 'Lapak', badge: 'QW', facts: [] },
      '<h3 class="title"><span class="label">2.1</span> Lapak</h3>',
    ],
    [{ kind: 'signatures', signers: [{ capacity: [], name: 'A' }] }, '<div class="signatures single">'],
    [{ kind: 'contents', of: 'figures', title: 'Daftar Gambar' }, '<nav id="contents-figures"'],
    [{ kind: 'landscape', children: [] }, '<div class="wide"></div>'],
    [{ kind: 'page-break' }, '<div class="page-break"></div>'],
  ];
  for (const [block, expected] of blocks) expect(body([block])).toContain(expected);
});

test('footnotes stand at the end of their chapter and lead back', () => {
  const note: BlockDraft = { kind: 'paragraph', children: [{ kind: 'footnote', children: [text('sumber')] }] };
  const page = body([note, { kind: 'heading', level: 1, id: 'b', title: 'B' }]);
  expect(page).toMatch(
    /<section class="footnotes".*<li id="footnote-1" value="1">sumber.*href="#footnote-reference-1".*<h2 id="b">/,
  );
});

test('a draft is marked on the screen and on every page', () => {
  const page = body([], { draft: 'DRAF: 2 kesalahan' });
  expect(page).toContain('<p class="draft">DRAF: 2 kesalahan</p>');
  expect(page).toContain('<div class="draft-mark" aria-hidden="true">DRAF</div>');
});

test.each(hostileTexts)('hostile text stays text: %j', (value) => {
  const page = writePage(hostileDocument(value), '');
  const outsideOfAttributes = page.replace(/ [a-z-]+="[^"]*"/g, '');
  expect(outsideOfAttributes).not.toMatch(/<script/i);
  expect(page).not.toMatch(/href="javascript:/i);
  expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/);
  expect(outsideOfAttributes.match(/<\/style>/g)).toHaveLength(1);
  expect(outsideOfAttributes.match(/<\/title>/g)).toHaveLength(1);
  expect(page.isWellFormed()).toBe(true);
});

test('every kind of block occurs in the sample', () => {
  const kinds = new Set<string>();
  const visit = (block: Block): void => {
    kinds.add(block.kind);
    if (block.kind === 'landscape' || block.kind === 'callout') block.children.forEach(visit);
    if (block.kind === 'list') block.items.flat().forEach(visit);
  };
  for (const part of sampleDocument.parts) part.blocks.forEach(visit);
  expect([...kinds].toSorted()).toEqual(
    'callout contents figure heading landscape list page-break paragraph profile signatures table'.split(' '),
  );
});
