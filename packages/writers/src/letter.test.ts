import { finishDocument } from '@rencana/document';
import { describe, expect, test } from 'vitest';
import { readParts } from './docx/testing/read-parts.ts';
import { html } from './html/writer.ts';
import { markdown } from './markdown/writer.ts';
import { readPdf } from './pdf/testing/read-pdf.ts';
import { writePdf } from './pdf/testing/write-pdf.ts';
import { fileAssets } from './testing/file-assets.ts';
import { letterDocument } from './testing/letter-document.ts';
import { xlsx } from './xlsx/writer.ts';

const options = { name: 'surat', assets: fileAssets };
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('a letter', () => {
  test('as PDF: F4, clauses with their marks, page numbers from the second page of each letter, no caption', async () => {
    const pdf = await readPdf(await writePdf(letterDocument));
    expect(pdf.sizes.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
      [609, 935],
      [609, 935],
      [609, 935],
    ]);
    const [first = '', second = '', third = ''] = pdf.pages.map((page) => page.replace(/\s+/g, ' '));
    expect(first).toMatch(
      /BUPATI CONTOH KEPUTUSAN BUPATI CONTOH.*Menimbang : a\. bahwa pertama; b\. bahwa kedua; Mengingat : 1\. Undang-Undang; KESATU : Membentuk Dewan\./,
    );
    expect(first).not.toContain('- 1 -');
    expect(second).toContain('- 2 -');
    expect(third).not.toMatch(/- \d -/);
    expect(pdf.pages.join(' ')).not.toContain('Keterangan yang tidak dicetak');
  }, 60_000);

  test('as Word: the face by its name, clauses on tab stops, pages that start anew, no caption and no foot', async () => {
    const parts = await readParts(letterDocument);
    const text = parts.get('word/document.xml') ?? '';
    expect(parts.get('word/styles.xml')).toContain('w:ascii="Bookman Old Style"');
    expect(parts.get('word/styles.xml')).not.toContain('Source S');
    expect(parts.get('word/fontTable.xml')).toContain('w:name="Bookman Old Style"');
    expect(text).toMatch(/w:w="12189"[^>]*w:h="18709"/);
    expect(text.match(/w:pgNumType[^>]*w:start="1"/g)).toHaveLength(2);
    expect(text.match(/<w:pStyle w:val="Clause"\/>/g)).toHaveLength(4);
    expect(text).not.toContain('tidak dicetak</w:t>');
    expect([...parts.keys()].filter((path) => path.startsWith('word/footer'))).toEqual([]);
  }, 60_000);

  test('as HTML: terms and what they say, the summary for who cannot see the table, no caption', async () => {
    const page = textOf((await html.write(letterDocument, options)).files.get('surat.html'));
    expect(page).toContain('<body class="letter">');
    expect(page).toContain('<dt>Menimbang</dt><dd><ol type="a"><li>bahwa pertama;</li><li>bahwa kedua;</li></ol></dd>');
    expect(page).toContain('<dt>KESATU</dt><dd><p>Membentuk Dewan.</p></dd>');
    expect(page).toContain('aria-label="Satu anggota sebaris."');
    expect(page).not.toContain('Keterangan yang tidak dicetak');
  });

  test('as Markdown and as a workbook: every clause is told, and the annex is a sheet', async () => {
    const plain = textOf((await markdown.write(letterDocument, options)).files.get('surat.md'));
    expect(plain).toMatch(/\*\*Menimbang:\*\*[\s\S]*a\. bahwa pertama;[\s\S]*b\. bahwa kedua;/);
    expect(plain).toContain('**KESATU:** Membentuk Dewan.');
    expect(plain).not.toContain('Keterangan yang tidak dicetak');
    const workbook = await xlsx.write(letterDocument, options);
    expect(workbook.findings).toEqual([]);
  });

  test('tells a clause without words by its term, and marks the points after the twenty-sixth alike in every format', async () => {
    const points = Array.from(
      { length: 28 },
      (_, index) => [{ kind: 'text', value: `butir ke-${index + 1}` }] as const,
    );
    const letter = finishDocument({
      ...{ language: 'id', title: 'Surat', subject: '', author: '', keywords: [], date: '2022-09-22', form: 'letter' },
      parts: [
        {
          numbering: 'arabic',
          blocks: [
            {
              kind: 'clauses',
              clauses: [
                { term: 'Menimbang', ordered: 'alpha', items: points },
                { term: 'Mengingat', items: [] },
              ],
            },
          ],
        },
      ],
    });
    const word = (await readParts(letter)).get('word/document.xml') ?? '';
    const plain = textOf((await markdown.write(letter, options)).files.get('surat.md'));
    const print = (await readPdf(await writePdf(letter))).pages.join(' ');
    for (const text of [word.replace(/<[^>]*>/g, ' '), plain, print].map((each) => each.replace(/\s+/g, ' '))) {
      expect(text).toMatch(/aa\. butir ke-27.*ab\. butir ke-28/);
      expect(text).toContain('Mengingat');
    }
  }, 60_000);
});
