import { type Document, finishDocument } from '@rencana/document';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../pdf/testing/read-pdf.ts';
import { fileAssets } from '../testing/file-assets.ts';
import { samplePng } from '../testing/sample-pictures.ts';
import { writers } from '../writers.ts';
import type { PictureFiles } from './picture.ts';

const alt = 'Loket <terpadu> & "satu" pintu';
const file = 'gambar/alur.png';
const document: Document = finishDocument({
  language: 'id',
  title: 'Rencana',
  subject: 'Uji',
  author: 'Tim',
  keywords: [],
  date: '2022-09-22',
  cover: {
    ...{
      organisation: 'Pemerintah',
      series: 'Seri',
      volume: 'Buku 1',
      title: 'Judul',
      subtitle: '',
      region: '',
      period: '',
    },
    placeAndYear: 'Sampit, 2022',
    picture: { file: 'lambang.png', alt: 'Lambang daerah' },
  },
  parts: [
    {
      numbering: 'arabic',
      blocks: [
        { kind: 'heading', level: 1, id: 'bab', title: 'Bab' },
        {
          kind: 'figure',
          id: 'alur',
          caption: [{ kind: 'text', value: 'Alur layanan' }],
          alt,
          drawing: { kind: 'picture', file, alt },
          note: [{ kind: 'text', value: 'Sumber: tim' }],
        },
      ],
    },
  ],
});
const bytes = samplePng(60, 30);
const pictures: PictureFiles = new Map([
  [file, { type: 'png', width: 60, height: 30, bytes }],
  ['lambang.png', { type: 'png', width: 20, height: 20, bytes: samplePng(20, 20, 90) }],
]);

type Format = keyof typeof writers;
const write = async (format: Format, shown?: PictureFiles) => {
  const writer = await writers[format]();
  return (await writer.write(document, { name: 'buku', assets: fileAssets, pictures: shown })).files;
};
const textOf = (content: Uint8Array | undefined): string => new TextDecoder().decode(content);

describe('a picture of the plan', () => {
  test('is in the Word document as the file that it is, with its text alternative', async () => {
    const parts = unzipSync((await write('docx', pictures)).get('buku.docx')!);
    const media = Object.entries(parts).filter(([path]) => path.startsWith('word/media/'));
    expect(media.some(([, content]) => Buffer.compare(content, bytes) === 0)).toBe(true);
    expect(textOf(parts['word/document.xml'])).toContain('descr="Loket &lt;terpadu&gt; &amp; &quot;satu&quot; pintu"');
    expect(textOf(parts['word/document.xml'])).toContain('descr="Lambang daerah"');
  }, 60_000);

  test('is inside the HTML page, on the cover too', async () => {
    const page = textOf((await write('html', pictures)).get('buku.html'));
    expect(page).toContain(`data:image/png;base64,${Buffer.from(bytes).toString('base64')}`);
    expect(page).toContain('alt="Lambang daerah"');
  });

  test('lies beside the Markdown, which links to it', async () => {
    const files = await write('md', pictures);
    expect(files.get('buku-1.png')).toEqual(bytes);
    expect(textOf(files.get('buku.md'))).toContain('(buku-1.png)');
  });

  test('is in the PDF with caption and note', async () => {
    const content = (await write('pdf', pictures)).get('buku.pdf')!;
    expect(Buffer.from(content).toString('latin1')).toMatch(/\/Subtype\s*\/Image/);
    expect((await readPdf(content)).pages.join(' ')).toContain('Sumber: tim');
  }, 60_000);

  test.each(['docx', 'html', 'md', 'pdf', 'xlsx'] as const)(
    'is told in words in %s where its file is not at hand',
    async (format) => {
      const content = (await write(format)).get(`buku.${format}`)!;
      const text =
        format === 'pdf'
          ? (await readPdf(content)).pages.join(' ')
          : format === 'docx' || format === 'xlsx'
            ? Object.values(unzipSync(content)).map(textOf).join(' ')
            : textOf(content);
      // Letters of drawings stand apart in the text of a PDF.
      expect(text.replaceAll(/\s/g, '')).toContain('Loket');
    },
    60_000,
  );

  test.each(['docx', 'html', 'md', 'pdf', 'xlsx'] as const)(
    'gives equal bytes in %s',
    async (format) => {
      expect(await write(format, pictures)).toEqual(await write(format, pictures));
    },
    60_000,
  );
});
