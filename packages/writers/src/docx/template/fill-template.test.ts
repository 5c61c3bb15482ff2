import { type Document, finishDocument, measureText } from '@rencana/document';
import { Document as DocxDocument, Header, Packer, Paragraph, TextRun } from 'docx';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fileAssets } from '../../testing/file-assets.ts';
import { findXmlFaults } from '../testing/schema-order.ts';
import { docx } from '../writer.ts';

const book: Document = finishDocument({
  ...{
    language: 'id',
    title: 'Rencana',
    subject: 'Uji',
    author: 'Tim',
    keywords: [],
    date: '2022-09-22',
    issued: '22 September 2022',
  },
  cover: {
    ...{
      organisation: 'Pemerintah',
      series: 'Seri',
      volume: 'Buku 1',
      title: 'Judul\nBuku',
      subtitle: 'Anak judul',
      region: '',
    },
    ...{ period: '2022–2026', placeAndYear: 'Sampit, 2022' },
  },
  parts: [
    {
      numbering: 'arabic',
      blocks: [
        { kind: 'heading', level: 1, id: 'satu', title: 'Bab pertama' },
        {
          kind: 'paragraph',
          children: [
            { kind: 'text', value: 'Isi {{bukan}} tempat' },
            { kind: 'footnote', children: [{ kind: 'text', value: 'Catatan' }] },
          ],
        },
        {
          kind: 'list',
          ordered: 'decimal',
          items: [[{ kind: 'paragraph', children: [{ kind: 'text', value: 'Butir' }] }]],
        },
        { kind: 'heading', level: 1, id: 'dua', title: 'Bab kedua' },
      ],
    },
  ],
});

async function letterhead(lines: readonly string[], head: readonly string[] = ['KOP {{judul}}']): Promise<Uint8Array> {
  const paragraphs = (texts: readonly string[]) =>
    texts.map((text) => new Paragraph({ children: [new TextRun(text)] }));
  const headers = head.length > 0 ? { headers: { default: new Header({ children: paragraphs(head) }) } } : {};
  const file = new DocxDocument({ sections: [{ ...headers, children: paragraphs(lines) }] });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

async function fill(bytes: Uint8Array | undefined, document = book) {
  const output = await docx.write(document, { name: 'a', assets: fileAssets, template: { file: 'kop.docx', bytes } });
  const parts = new Map(
    Object.entries(unzipSync(output.files.get('a.docx')!)).map(([path, part]) => [
      path,
      new TextDecoder().decode(part),
    ]),
  );
  return { parts, findings: output.findings.map(({ message }) => message.en), bytes: output.files.get('a.docx') };
}

const textOf = (part: string | undefined): string => (part ?? '').replace(/<\/w:p>/g, '\n').replace(/<[^>]*>/g, '');

describe('a letterhead', () => {
  test('has the titles of a letter in the middle, whatever its own headings do', async () => {
    const template = await letterhead(['{{isi}}']);
    const titles = ({ parts }: Awaited<ReturnType<typeof fill>>) =>
      [...(parts.get('word/document.xml') ?? '').matchAll(/<w:pStyle w:val="Heading1"\/>.*?<\/w:pPr>/g)].map(
        ([match]) => /<w:jc w:val="center"\/>/.test(match),
      );
    expect(titles(await fill(template, { ...book, form: 'letter' }))).toEqual([true, true]);
    expect(titles(await fill(template))).toEqual([false, false]);
  });

  test('shows the pages of its contents, and no table wider than its page', async () => {
    const narrow = (value: string) => ({ content: [{ kind: 'text' as const, value }] });
    const document = finishDocument({
      ...{ language: 'id', title: 'Rencana', subject: '', author: '', keywords: [], date: '2022-09-22' },
      parts: [
        {
          numbering: 'arabic',
          blocks: [
            { kind: 'contents', of: 'headings', title: 'Daftar Isi' },
            { kind: 'heading', level: 1, id: 'satu', title: 'Satu' },
            {
              kind: 'landscape',
              children: [
                {
                  ...{ kind: 'table', id: 't', caption: [], summary: '', bare: true },
                  columns: [{ width: 3 }, { width: 397 }],
                  rows: [{ role: 'body', cells: [narrow('Nomor'), narrow('kata '.repeat(60))] }],
                },
              ],
            },
            { kind: 'heading', level: 1, id: 'dua', title: 'Dua' },
          ],
        },
      ],
    });
    const { parts } = await fill(await letterhead(['{{judul}} {{tanggal}}', '{{isi}}']), document);
    const text = parts.get('word/document.xml')!;
    expect(textOf(text)).toMatch(/Satu PAGEREF \S+ \\h 2\n.*Dua PAGEREF \S+ \\h 3\n/s);
    const [first = 0, second = 0] = [...text.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(first / 20).toBeGreaterThan(measureText('Nomor', 9) + 8);
    expect(first + second).toBeLessThan(11906);
  }, 60_000);

  test('tells the date as the plan knows it: a month without a day, dots without any', async () => {
    const template = await letterhead(['{{tanggal}}', '{{isi}}']);
    const { issued: _, ...undated } = book;
    const dates = [{ ...book, date: '2022-12-01', issued: 'Desember 2022' }, undated].map(async (document) => {
      const { parts } = await fill(template, document);
      return textOf(parts.get('word/document.xml')).split('\n')[0];
    });
    expect(await Promise.all(dates)).toEqual(['Desember 2022', '………………………']);
  }, 60_000);

  test('holds the words of the document, and its content with lists, notes and styles', async () => {
    const { parts, findings } = await fill(await letterhead(['Tanggal {{ tanggal }}', '{{isi}}', 'Penutup']));
    expect(findings).toEqual([]);
    const text = textOf(parts.get('word/document.xml'));
    expect(text).toMatch(/^Tanggal 22\s+September\s+2022\n.*Bab\s+pertama\n.*Butir\n.*Bab\s+kedua\n.*Penutup/s);
    expect(text).toContain('Isi {{bukan}} tempat');
    expect(textOf([...parts].find(([path]) => path.startsWith('word/header'))?.[1])).toContain('KOP Judul Buku');
    expect(textOf(parts.get('word/footnotes.xml'))).toContain('Catatan');
    expect(parts.get('word/numbering.xml')).toContain('w:abstractNum ');
    expect(parts.get('word/styles.xml')!.match(/w:styleId="BodyText"/g)).toHaveLength(1);
    for (const [path, part] of parts)
      if (path.endsWith('.xml')) expect({ path, faults: findXmlFaults(part) }).toEqual({ path, faults: [] });
  }, 60_000);

  test('gives the same bytes twice', async () => {
    const template = await letterhead(['{{tanggal}}', '{{isi}}']);
    expect((await fill(template)).bytes).toEqual((await fill(template)).bytes);
  }, 60_000);

  test('names what it lacks', async () => {
    expect((await fill(await letterhead(['{{isi}}'], []))).findings).toEqual([
      'The template “kop.docx” lacks {{judul}}, so the document does not say it; add it where it is wanted.',
      'The template “kop.docx” lacks {{tanggal}}, so the document does not say it; add it where it is wanted.',
    ]);
    const [unknown] = (await fill(await letterhead(['{{tanggl}} {{tanggal}}', '{{isi}}']))).findings;
    expect(unknown).toMatch(/^The template “kop.docx” asks for {{tanggl}}, which nothing fills/);
  }, 60_000);

  test.each([
    ['is missing', async () => undefined, /is not there/],
    ['is no Word document', async () => new TextEncoder().encode('kop'), /is no sound Word document/],
    ['has no place for the content', async () => letterhead(['{{judul}}']), /lacks {{isi}}/],
  ])(
    'that %s leaves the usual look, and a sentence',
    async (_, make, sentence) => {
      const { parts, findings } = await fill(await make());
      expect(findings).toHaveLength(1);
      expect(findings[0]).toMatch(sentence);
      expect(textOf(parts.get('word/document.xml'))).toContain('Bab pertama');
    },
    60_000,
  );

  test('carries the mark of a draft on every page', async () => {
    const draft = { ...book, draft: 'DRAF: 2 kesalahan' };
    const { parts } = await fill(await letterhead(['{{tanggal}}', '{{isi}}']), draft);
    expect(textOf([...parts].find(([path]) => path.startsWith('word/header'))?.[1])).toContain('DRAF: 2 kesalahan');
    expect((await fill(await letterhead(['{{tanggal}} {{judul}}', '{{isi}}'], []), draft)).findings[0]).toContain(
      'has no page header',
    );
  }, 60_000);
});
