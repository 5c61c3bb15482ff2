import { type BlockDraft, finishDocument, type Inline } from '@rencana/document';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, test } from 'vitest';
import { fileAssets } from '../testing/file-assets.ts';
import { hostileDocument, hostileTexts } from '../testing/hostile-document.ts';
import { sampleDocument } from '../testing/sample-document.ts';
import { markdown, writeMarkdown } from './writer.ts';

const text = (value: string) => ({ kind: 'text', value }) as const;

/** The Markdown of these blocks without the title. */
function write(blocks: readonly BlockDraft[], more: { readonly form?: 'letter' } = {}): string {
  const document = finishDocument({
    language: 'id',
    title: 'J',
    subject: '',
    author: '',
    keywords: [],
    date: '2022-09-22',
    parts: [{ numbering: 'arabic', blocks }],
    ...more,
  });
  return writeMarkdown(document).replace('# J\n\n', '');
}

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

const read = (source: string): Node =>
  fromMarkdown(source, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
const nodes = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodes)];

test('the sample is the same twice', async () => {
  const options = { name: 'sample', assets: fileAssets };
  const { files } = await markdown.write(sampleDocument, options);
  const again = await markdown.write(structuredClone(sampleDocument), options);
  expect(again.files.get('sample.md')).toEqual(files.get('sample.md'));
});

test('links of the sample lead to anchors that it has', () => {
  const source = writeMarkdown(sampleDocument);
  for (const [, target] of source.matchAll(/\]\(#([^)]+)\)/g)) expect(source).toContain(`<a id="${target}"></a>`);
});

describe('each block', () => {
  test('heading, with its label', () => {
    expect(write([{ kind: 'heading', level: 1, id: 'a', title: 'Awal' }])).toBe('<a id="a"></a>\n\n## BAB I Awal\n');
  });

  test('heading of a letter, with who issues it on a line above', () => {
    const blocks: BlockDraft[] = [{ kind: 'heading', level: 1, id: 'a', label: 'BUPATI CONTOH', title: 'KEPUTUSAN' }];
    expect(write(blocks, { form: 'letter' })).toBe('<a id="a"></a>\n\n**BUPATI CONTOH**\n\n## KEPUTUSAN\n');
  });

  test('paragraph, with its marks', () => {
    const children = [
      { kind: 'strong', children: [text('a')] },
      { kind: 'emphasis', children: [text('b')] },
      { kind: 'chip', tone: 'good', text: 'c' },
      { kind: 'break' },
      { kind: 'value', value: { kind: 'missing', why: 'x' } },
      { kind: 'link', href: 'https://example.org', children: [text('d')] },
      { kind: 'footnote', children: [text('e')] },
    ] as const;
    expect(write([{ kind: 'paragraph', children }])).toBe('**a**_b_`c`\\\n–[d](https://example.org)[^1]\n\n[^1]: e\n');
  });

  test('paragraph whose marks hold spaces, nothing or each other, without a character reference', () => {
    const strong = (...children: Inline[]) => ({ kind: 'strong', children }) as const;
    const emphasis = (...children: Inline[]) => ({ kind: 'emphasis', children }) as const;
    const paragraph = (...children: Inline[]) => write([{ kind: 'paragraph', children }]);
    expect(paragraph(emphasis(text('Tujuan: ')), text('Satu pintu'))).toBe('_Tujuan:_ Satu pintu\n');
    expect(paragraph(strong(strong(text('Jumlah'))), text(' dua'))).toBe('**Jumlah** dua\n');
    expect(paragraph(text('satu'), strong(text(' ')), strong(text('')), text('dua'))).toBe('satu dua\n');
    expect(paragraph(text(' satu '), { kind: 'break' }, text(' dua '))).toBe('satu\\\ndua\n');
    expect(paragraph(strong(text(' a '), emphasis(text('b ')), text('c ')), text('d'))).toBe('**a _b_ c** d\n');
  });

  test('lists, with the letters of laws', () => {
    const items = ['satu', 'dua'].map((value): BlockDraft[] => [{ kind: 'paragraph', children: [text(value)] }]);
    expect(write([{ kind: 'list', items }])).toBe('- satu\n- dua\n');
    expect(write([{ kind: 'list', ordered: 'decimal', items }])).toBe('1. satu\n2. dua\n');
    expect(write([{ kind: 'list', ordered: 'alpha', items }])).toBe('- a. satu\n- b. dua\n');
  });

  test('table cell, without the empty lines that it has on paper', () => {
    const cell = {
      content: [{ kind: 'break' }, text('1. …'), { kind: 'break' }, text('x'), { kind: 'break' }],
    } as const;
    const columns = [{ width: 1 }];
    const rows = [
      { role: 'header', cells: [{ content: [text('A')] }] },
      { role: 'body', cells: [cell] },
    ] as const;
    const written = write([{ kind: 'table', id: 't', caption: [], summary: '', columns, rows, bare: true }]);
    expect(written).toContain('| 1. …<br>x |');
  });

  test('table, with stacked headers joined, groups in bold and spans left empty', () => {
    const cell = (value: string, more: object = {}) => ({ content: [text(value)], ...more });
    const written = write([
      {
        kind: 'table',
        id: 't',
        caption: [text('Anggaran')],
        summary: '',
        columns: [{ width: 1 }, { width: 1, align: 'end' }, { width: 1, align: 'end' }],
        rows: [
          { role: 'header', cells: [cell('No', { rowspan: 2 }), cell('Rupiah', { colspan: 2 })] },
          { role: 'header', cells: [cell('2023'), cell('2024')] },
          { role: 'numbers', cells: [cell('(1)'), cell('(2)'), cell('(3)')] },
          { role: 'group', cells: [cell('Grup', { colspan: 2 }), cell('5')] },
          { role: 'body', cells: [cell('a|b', { rowspan: 2 }), cell('2'), cell('3')] },
          { role: 'body', cells: [cell('4'), { content: [text('x'), { kind: 'break' }, text('y')] }] },
        ],
        note: [text('catatan')],
      },
    ]);
    expect(written.split('\n').slice(2)).toEqual([
      '**Tabel 1** Anggaran',
      '',
      '| No | Rupiah 2023 | Rupiah 2024 |',
      '| :- | -: | -: |',
      '| **Grup** | | **5** |',
      '| a\\|b | 2 | 3 |',
      '| | 4 | x<br>y |',
      '',
      '_catatan_',
      '',
    ]);
  });

  test('figure, as the table of its data with the text alternative', () => {
    const written = write([
      {
        kind: 'figure',
        id: 'f',
        caption: [text('Dana')],
        alt: 'Satu batang.',
        drawing: { kind: 'bars', unit: 'juta', bars: [{ title: 'A', tone: 'good', value: '5', text: '5' }] },
      },
    ]);
    expect(written).toContain('| Uraian | juta |\n| :- | - |\n| A | 5 |\n\n**Gambar 1** Dana\n\nSatu batang.\n');
  });

  test('callout, profile and signatures', () => {
    expect(write([{ kind: 'callout', tone: 'bad', title: 'Awas', children: [] }])).toBe('> **Awas**\n');
    const facts = [{ term: 'Status', content: [text('Berjalan')] }];
    expect(write([{ kind: 'profile', id: 'p', tone: 'good', title: 'Lapak', badge: 'QW', facts }])).toContain(
      '## Lapak\n\n_QW_\n\n| Uraian | Isi |\n| :- | - |\n| **Status** | Berjalan |\n',
    );
    expect(
      write([{ kind: 'profile', id: 'p', level: 3, label: '2.1.1', tone: 'good', title: 'L', badge: '', facts }]),
    ).toContain('#### 2.1.1 L\n');
    const signers = [{ capacity: ['Bupati'], name: 'NAMA' }];
    expect(write([{ kind: 'signatures', place: 'Muara', date: '2 Mei 2022', signers }])).toBe(
      'Muara, 2 Mei 2022\\\nBupati\\\n**NAMA**\n',
    );
  });

  test('contents, as nested links', () => {
    const written = write([
      { kind: 'contents', of: 'headings', title: 'Daftar Isi' },
      { kind: 'heading', level: 1, id: 'a', title: 'A' },
      { kind: 'heading', level: 2, id: 'b', title: 'B' },
    ]);
    expect(written).toContain('## Daftar Isi\n\n- [BAB I A](#a)\n  - [1.1 B](#b)\n');
  });
});

describe('hostile text', () => {
  test.each(hostileTexts)('stays text: %j', (value) => {
    const source = writeMarkdown(hostileDocument(value));
    const found = nodes(read(source));
    const raw = found.filter(({ type }) => type === 'html').map((node) => node.value);
    expect(
      raw.filter(
        (html) => !/^(?:<a id="[\p{L}\p{N}_.-]*">|<\/a>|<a id="[\p{L}\p{N}_.-]*"><\/a>|<br>)$/u.test(html ?? ''),
      ),
    ).toEqual([]);
    expect(source).not.toMatch(/\]\(javascript:/i);
    expect(source).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/);
    expect(found.filter(({ type }) => type === 'table')).toHaveLength(3);
    expect(found.filter(({ type }) => type === 'heading')).toHaveLength(4);
    expect(found.filter(({ type }) => type === 'list')).toHaveLength(3);
  });
});
