import { describe, expect, test } from 'vitest';
import type { BlockDraft, DocumentDraft } from './draft.ts';
import { finishDocument } from './finish-document.ts';
import type { Block, Document } from './model.ts';
import { plainText } from './text/plain-text.ts';

const heading = (level: 1 | 2 | 3 | 4, id: string, more: object = {}): BlockDraft => ({
  kind: 'heading',
  level,
  id,
  title: id,
  ...more,
});
const text = (value: string) => ({ kind: 'text', value }) as const;
const figure = (id: string): BlockDraft => ({
  kind: 'figure',
  id,
  caption: [text(`about ${id}`)],
  alt: '',
  drawing: { kind: 'bars', unit: '', bars: [] },
});
const table = (id: string, more: object = {}): BlockDraft => ({
  kind: 'table',
  id,
  caption: [text(`about ${id}`)],
  summary: '',
  columns: [{ width: 1 }],
  rows: [{ role: 'body', cells: [{ content: [text('x')] }] }],
  ...more,
});

function finish(blocks: readonly BlockDraft[], more: Partial<DocumentDraft> = {}): Document {
  return finishDocument({
    language: 'id',
    title: '',
    subject: '',
    author: '',
    keywords: [],
    date: '2022-09-22',
    parts: [{ numbering: 'arabic', blocks }],
    ...more,
  });
}

function flatten(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => [
    block,
    ...('children' in block && block.kind === 'landscape' ? flatten(block.children) : []),
  ]);
}

const all = (document: Document): Block[] => flatten(document.parts.flatMap(({ blocks }) => blocks));
const labels = (document: Document): (string | undefined)[] =>
  all(document).flatMap((block) => ('label' in block || block.kind === 'heading' ? [block.label] : []));

describe('numbering', () => {
  test('counts chapters, sections, tables and figures per chapter', () => {
    const document = finish([
      heading(1, 'a'),
      heading(2, 'b'),
      table('t1'),
      heading(3, 'c'),
      heading(4, 'd'),
      figure('f1'),
      heading(1, 'e'),
      heading(2, 'f'),
      heading(3, 'g'),
      heading(3, 'h'),
      table('t2'),
      table('t3'),
    ]);
    expect(labels(document)).toEqual([
      'BAB I',
      '1.1',
      'Tabel 1.1',
      '1.1.1',
      undefined,
      'Gambar 1.1',
      'BAB II',
      '2.1',
      '2.1.1',
      '2.1.2',
      'Tabel 2.1',
      'Tabel 2.2',
    ]);
  });

  test('speaks English in English', () => {
    expect(labels(finish([heading(1, 'a'), table('t'), figure('f')], { language: 'en' }))).toEqual([
      'CHAPTER I',
      'Table 1.1',
      'Figure 1.1',
    ]);
  });

  test('passes over unnumbered chapters with their sections', () => {
    const document = finish([
      heading(1, 'kata', { unnumbered: true }),
      heading(2, 'b'),
      table('t'),
      heading(1, 'c'),
      figure('f'),
    ]);
    expect(labels(document)).toEqual([undefined, undefined, 'Tabel 1', 'BAB I', 'Gambar 1.1']);
  });

  test('counts appendices by letters', () => {
    const document = finish([heading(1, 'a'), heading(1, 'b', { appendix: true }), heading(2, 'c'), table('t')]);
    expect(labels(document)).toEqual(['BAB I', 'Lampiran A', 'A.1', 'Tabel A.1']);
  });

  test('leaves front matter without numbers', () => {
    const document = finish([], {
      parts: [
        { numbering: 'roman', blocks: [heading(1, 'a')] },
        { numbering: 'arabic', blocks: [heading(1, 'b')] },
      ],
    });
    expect(labels(document)).toEqual([undefined, 'BAB I']);
  });

  test('counts cards whose title is a heading among the sections, and no others', () => {
    const card = (id: string, more: object = {}): BlockDraft => ({
      ...{ kind: 'profile', id, tone: 'good', title: `Kartu ${id}`, badge: '', facts: [] },
      ...more,
    });
    const document = finish([
      { kind: 'contents', of: 'headings', title: 'Daftar Isi' },
      heading(1, 'a'),
      card('b', { level: 2 }),
      card('c'),
      heading(2, 'd'),
      card('e', { level: 2, unnumbered: true }),
      { kind: 'paragraph', children: [{ kind: 'reference', target: 'b' }] },
    ]);
    const [contents] = all(document);
    expect(contents?.kind === 'contents' && contents.entries.map(({ label, title }) => [label, title])).toEqual([
      ['BAB I', 'a'],
      ['1.1', 'Kartu b'],
      ['1.2', 'd'],
      ['', 'Kartu e'],
    ]);
    const pointer = all(document).at(-1);
    expect(pointer?.kind === 'paragraph' && plainText(pointer.children)).toBe('1.1');
  });

  test('passes over drawings without captions, which no list shows', () => {
    const document = finish([
      { kind: 'contents', of: 'figures', title: 'Daftar Gambar' },
      { ...figure('a'), bare: true } as BlockDraft,
      figure('b'),
    ]);
    const [contents] = all(document);
    expect(contents?.kind === 'contents' && contents.entries.map(({ label }) => label)).toEqual(['Gambar 1']);
  });

  test('reaches into landscape pages', () => {
    const document = finish([
      heading(1, 'a'),
      { kind: 'landscape', children: [heading(2, 'b'), table('t')] },
      table('u'),
    ]);
    expect(labels(document)).toEqual(['BAB I', '1.1', 'Tabel 1.1', 'Tabel 1.2']);
  });
});

describe('contents', () => {
  test('list headings to level 3, and tables and figures with their short captions', () => {
    const document = finish([
      { kind: 'contents', of: 'headings', title: 'Daftar Isi' },
      { kind: 'contents', of: 'tables', title: 'Daftar Tabel' },
      heading(1, 'a'),
      heading(2, 'b'),
      heading(3, 'c'),
      heading(4, 'd'),
      table('t', { short: 'brief' }),
      table('u'),
    ]);
    const [headings, tables] = all(document).filter((block) => block.kind === 'contents');
    expect(headings?.entries.map(({ label, level }) => `${level} ${label}`)).toEqual(['1 BAB I', '2 1.1', '3 1.1.1']);
    expect(tables?.entries.map(({ label, title }) => `${label} ${title}`)).toEqual([
      'Tabel 1.1 brief',
      'Tabel 1.2 about u',
    ]);
  });
});

describe('references', () => {
  const point = (target: string): BlockDraft => ({ kind: 'paragraph', children: [{ kind: 'reference', target }] });
  const read = (document: Document): string[] =>
    all(document).flatMap((block) => (block.kind === 'paragraph' ? [plainText(block.children)] : []));

  test('carry the label of what comes later, or its title', () => {
    const document = finish([
      point('t'),
      point('kata'),
      heading(1, 'kata', { unnumbered: true }),
      heading(1, 'a'),
      table('t'),
    ]);
    expect(read(document)).toEqual(['Tabel 1.1', 'kata']);
  });

  test('to nowhere are a mistake of ours', () => {
    expect(() => finish([point('nowhere')])).toThrow('“nowhere”');
  });
});

test('anchors become unique, and no new one meets another', () => {
  const document = finish([heading(1, 'a'), heading(2, 'a'), heading(2, 'a-2'), heading(2, 'a')]);
  expect(all(document).map((block) => 'id' in block && block.id)).toEqual(['a', 'a-3', 'a-2', 'a-4']);
});

test('footnotes are numbered in reading order, also in tables and in each other', () => {
  const note = (...children: object[]) => ({ kind: 'footnote', number: 0, children }) as never;
  const document = finish([
    { kind: 'paragraph', children: [note(note())] },
    table('t', { caption: [note()], rows: [{ role: 'body', cells: [{ content: [note()] }] }] }),
    { kind: 'paragraph', children: [note()] },
  ]);
  const numbers = [...JSON.stringify(document).matchAll(/"number":(\d)/g)].map(([, number]) => number);
  expect(numbers).toEqual(['1', '2', '3', '4', '5']);
});

test('values get their texts, in cells as well, and a chosen text stays', () => {
  const document = finish([
    {
      kind: 'paragraph',
      children: [
        { kind: 'value', value: { kind: 'date', iso: '2022-07' } },
        { kind: 'value', value: { kind: 'money', rupiah: '1500000000', text: 'Rp1,5 M' } },
      ],
    },
    table('t', {
      rows: [{ role: 'body', cells: [{ content: [], value: { kind: 'number', value: '5', digits: 1 } }] }],
    }),
  ]);
  const texts = [...JSON.stringify(document).matchAll(/"text":"([^"]*)"/g)].map(([, found]) => found);
  expect(texts).toEqual(['Juli 2022', 'Rp1,5 M', '5,0']);
});

describe('column fit', () => {
  const columns = (words: readonly string[], widths: readonly number[], more: object = {}): number[] => {
    const rows = [{ role: 'body', cells: words.map((word) => ({ content: [text(word)] })) }];
    const document = finish([table('t', { columns: widths.map((width) => ({ width })), rows, ...more })]);
    const [fitted] = all(document).filter((block) => block.kind === 'table');
    return fitted!.columns.map(({ width }) => width);
  };

  test('leaves weights alone where every word fits', () => {
    expect(columns(['satu', 'dua'], [1, 3])).toEqual([1, 3]);
  });

  test('widens a column for its longest word and keeps the sum', () => {
    const [narrow = 0, wide = 0] = columns(['Diskopukmperindag', 'dua'], [1, 20]);
    expect(narrow).toBeGreaterThan(75);
    expect(narrow + wide).toBeCloseTo(439, 0);
  });

  test('may break lines at spaces and hyphens, not at no-break spaces', () => {
    const [spaced = 0] = columns(['pertanggungjawaban pemerintah', 'dua'], [1, 20]);
    const [bound = 0] = columns(['pertanggungjawaban\u00a0pemerintah', 'dua'], [1, 20]);
    expect(bound).toBeGreaterThan(spaced + 30);
  });

  test('cuts a word that is wider than the page, and spares the others', () => {
    const [endless = 0, other = 0] = columns(['x'.repeat(300), 'pelaksanaan'], [1, 1]);
    expect(endless + other).toBeCloseTo(439, 0);
    expect(other).toBeGreaterThan(50);
  });

  test('measures landscape tables by the wide page', () => {
    const rows = [{ role: 'body', cells: ['Diskopukmperindag', 'x'].map((word) => ({ content: [text(word)] })) }];
    const wide = table('t', { columns: [{ width: 1 }, { width: 7 }], rows });
    const [fitted] = all(finish([{ kind: 'landscape', children: [wide] }])).filter((block) => block.kind === 'table');
    expect(fitted!.columns.map(({ width }) => width)).toEqual([1, 7]);
  });
});

test('finishing twice changes nothing', () => {
  const once = finish([
    heading(1, 'a'),
    heading(2, 'a'),
    table('t', {
      columns: [{ width: 1 }, { width: 90 }],
      rows: [{ role: 'body', cells: [{ content: [text('Diskopukmperindag')] }] }],
    }),
    { kind: 'paragraph', children: [{ kind: 'reference', target: 't' }] },
  ]);
  expect(finishDocument(once)).toEqual(once);
});
