import { PDFDict, PDFDocument, PDFName, PDFRawStream, PDFString } from 'pdf-lib';
import { expect, test } from 'vitest';
import { compress } from './compress.ts';

const encoder = new TextEncoder();

/** A PDF in the form in which Typst writes one: `titles` become dictionaries of an outline, and one page has a stream. */
function typstFile(titles: readonly string[]): Uint8Array {
  const first = 5;
  const bodies = [
    '<<\n  /Type /Pages\n  /Count 1\n  /Kids [2 0 R]\n>>',
    '<<\n  /Type /Page\n  /Parent 1 0 R\n  /MediaBox [0 0 100 200]\n  /Contents 3 0 R\n>>',
    '<<\n  /Length 8\n>>\nstream\nBT q Q \n\nendstream',
    `<<\n  /Type /Catalog\n  /Pages 1 0 R\n  /Titles [${titles.map((_, i) => `${i + first} 0 R`).join(' ')}]\n>>`,
    ...titles.map((title) => `<<\n  /Title (${title})\n>>`),
  ];
  let text = '%PDF-1.7\n%%%%\n\n';
  const offsets = bodies.map((body, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${body}\nendobj\n\n`;
    return at;
  });
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n\r\n`).join('');
  const table = `xref\n0 ${bodies.length + 1}\n0000000000 65535 f\r\n${rows}trailer\n<<\n  /Size ${bodies.length + 1}\n  /Root 4 0 R\n>>\n`;
  return encoder.encode(`${text}${table}startxref\n${text.length}\n%%EOF`);
}

async function readTitles(bytes: Uint8Array): Promise<string[]> {
  const { context, catalog } = await PDFDocument.load(bytes, { updateMetadata: false });
  const titles = catalog.lookup(PDFName.of('Titles')) as unknown as { asArray(): never[] };
  return titles.asArray().map((one) => context.lookup(one, PDFDict).lookup(PDFName.of('Title'), PDFString).asString());
}

test.each([0, 1, 199, 450])('%i small objects read as before, and the page as well', async (count) => {
  const titles = Array.from({ length: count }, (_, i) => `Bab ${i} berisi endstream`);
  const packed = compress(typstFile(titles));
  expect(await readTitles(packed)).toEqual(titles);
  const [page] = (await PDFDocument.load(packed)).getPages();
  expect(page?.getSize()).toEqual({ width: 100, height: 200 });
  expect(page?.node.Contents()).toBeInstanceOf(PDFRawStream);
});

test('many small objects take less room', () => {
  const file = typstFile(Array.from({ length: 450 }, (_, i) => `Bab ${i}`));
  expect(compress(file).length).toBeLessThan(file.length / 4);
});

test('a file of another form is refused in words', () => {
  const text = new TextDecoder().decode(typstFile(['Bab']));
  expect(() => compress(encoder.encode(text.replace('xref\n0 ', 'xref\n1 ')))).toThrow('the table of references');
  expect(() => compress(encoder.encode(text.replace('2 0 obj', '9 0 obj')))).toThrow('object 2');
});
