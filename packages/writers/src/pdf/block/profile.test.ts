import { finishDocument } from '@rencana/document';
import { expect, test } from 'vitest';
import { readPdf } from '../testing/read-pdf.ts';
import { writePdf } from '../testing/write-pdf.ts';

test('a card whose title is a heading stands in contents and bookmarks with its page', async () => {
  const document = finishDocument({
    language: 'id',
    title: 'Rencana',
    subject: '',
    author: '',
    keywords: [],
    date: '2022-09-22',
    parts: [
      {
        numbering: 'arabic',
        blocks: [
          { kind: 'contents', of: 'headings', title: 'Daftar Isi' },
          { kind: 'heading', level: 1, id: 'bab', title: 'Profil' },
          { kind: 'page-break' },
          { kind: 'profile', id: 'lapak', level: 2, tone: 'good', title: 'Lapak', badge: 'QW', facts: [] },
        ],
      },
    ],
  });
  const { outline, pages } = await readPdf(await writePdf(document));
  expect(outline.slice(1)).toEqual(['BAB I Profil', '  1.1\u00a0\u00a0Lapak']);
  expect(pages[0]!.replace(/\s/g, '').replace(/\.{2,}/g, '→')).toContain('1.1Lapak→3');
});
