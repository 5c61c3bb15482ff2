import type { Document } from '@rencana/document';
import { expect, test } from 'vitest';
import { readParts } from '../testing/read-parts.ts';

test('a card whose title is a heading has the level that contents and navigation look for', async () => {
  const document: Document = {
    ...{ language: 'id', title: 'Rencana', subject: '', author: '', keywords: [], date: '2022-09-22' },
    parts: [
      {
        numbering: 'arabic',
        blocks: [
          { kind: 'profile', id: 'a', level: 2, label: '2.1', tone: 'good', title: 'Lapak', badge: 'QW', facts: [] },
          { kind: 'profile', id: 'b', tone: 'good', title: 'Pasar', badge: 'QW', facts: [] },
        ],
      },
    ],
  };
  const text = (await readParts(document)).get('word/document.xml')!;
  const titles = text.split('<w:p>').filter((paragraph) => paragraph.includes('ProfileTitle'));
  expect(titles.map((paragraph) => /<w:outlineLvl w:val="(\d)"/.exec(paragraph)?.[1])).toEqual(['1', undefined]);
});
