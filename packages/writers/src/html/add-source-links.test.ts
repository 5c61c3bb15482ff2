import { finishDocument } from '@rencana/document';
import { expect, test } from 'vitest';
import { writePage } from './write-page.ts';

const text = (value: string) => ({ kind: 'text', value }) as const;
const place = (path: string) => ({ element: 'uji.ikm', path });
const document = finishDocument({
  language: 'id',
  title: 'Judul',
  subject: '',
  author: '',
  keywords: [],
  date: '2022-09-22',
  parts: [
    {
      numbering: 'arabic',
      blocks: [
        { kind: 'heading', level: 1, id: 'bab', title: 'Bab', place: place('title') },
        {
          kind: 'paragraph',
          children: [
            text('Nilai '),
            { kind: 'value', value: { kind: 'number', value: '7', digits: 0 }, place: place('baseline') },
          ],
        },
        {
          kind: 'table',
          id: 'tabel',
          label: '',
          caption: [text('Tabel')],
          summary: 'Tabel.',
          columns: [{ width: 1 }, { width: 1 }],
          rows: [{ role: 'body', cells: [{ content: [text('satu')] }, { content: [text('dua')] }], place: place('') }],
          place: place('target'),
        },
      ],
    },
  ],
});

const page = (links: boolean): string => {
  const sourceLink = ({ path }: { path: string }) => ({
    address: `vscode://file/a.rencana:1:1?${path}`,
    title: `a.rencana:${path}`,
  });
  const html = writePage(document, '', links ? { sourceLink } : {});
  return html.slice(html.indexOf('<body>'));
};

test('what knows its source links to it, within what may hold a link', () => {
  const link = (path: string) =>
    `<a class="source" href="vscode://file/a.rencana:1:1?${path}" title="a.rencana:${path}" aria-label="Sumber a.rencana:${path}"></a>`;
  expect(page(true)).toContain(` Bab${link('title')}</h2>`);
  expect(page(true)).toContain(`>7${link('baseline')}</data>`);
  expect(page(true)).toContain(`<td>satu${link('')}</td>`);
  expect(page(true)).toContain(`${link('target')}</caption>`);
});

test('the links are no text, and are there only when asked for', () => {
  const bare = page(true).replace(/<a class="source".*?<\/a>/g, '');
  expect(bare).toBe(page(false));
});
