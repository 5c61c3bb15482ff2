import { type Document, finishDocument, measureText } from '@rencana/document';
import { expect, test } from 'vitest';
import { readPdf } from '../testing/read-pdf.ts';
import { writePdf } from '../testing/write-pdf.ts';

const word = 'Bappelitbangda';

/** A table whose first column is as wide as its longest word, for the second has more words than fit. */
function fitted(isBold: boolean): Document {
  const cell = (value: string) => ({ content: [{ kind: 'text', value } as const], ...(isBold && { header: true }) });
  return finishDocument({
    ...{ language: 'id', title: 'Rencana', subject: '', author: '', keywords: [], date: '2022-09-22' },
    parts: [
      {
        numbering: 'arabic',
        blocks: [
          {
            ...{ kind: 'table', id: 't', caption: [], summary: '', density: 'compact', bare: true },
            columns: [{ width: 1 }, { width: 99 }],
            rows: [{ role: 'body', cells: [cell(`Kepala ${word}`), cell('kata '.repeat(40))] }],
          },
        ],
      },
    ],
  });
}

test('a word that its column was fitted to is not cut, in ordinary and in bold type', async () => {
  expect(measureText(word, 7.6, 'sans-bold') - measureText(word, 7.6)).toBeGreaterThan(1);
  for (const isBold of [false, true]) {
    const { pages } = await readPdf(await writePdf(fitted(isBold)));
    expect(pages[0]).toContain(word);
  }
});
