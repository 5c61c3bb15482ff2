import { type BlockDraft, type Document, finishDocument } from '@rencana/document';

/** Texts that break what is careless: markup, Markdown, right-to-left letters, control characters, endless words. */
export const hostileTexts = [
  '<script>alert(1)</script>',
  '</style></title><!-- ]]> &amp; &#60; "quotes" \'single\'',
  '*bold* _it_ | pipe | `code` [x](y) # no > no 1. no ![i](j) ~~s~~ \\ $x$ [^1]',
  'x'.repeat(300),
  'مدينة ذكية \u202e kebalik',
  'nul\u0000 bell\u0007 esc\u001b del\u007f \ufffe lone \ud800 end',
  '- bukan daftar\n# bukan judul\n\n1) bukan',
] as const;

/** One of every block, all of whose texts are the given one. */
export function hostileDocument(value: string): Document {
  const text = { kind: 'text', value } as const;
  const cell = { content: [text] };
  const blocks: BlockDraft[] = [
    { kind: 'contents', of: 'headings', title: value },
    { kind: 'heading', level: 1, id: 'a', title: value },
    {
      kind: 'paragraph',
      place: { element: value, path: value },
      children: [
        text,
        { kind: 'strong', children: [text] },
        { kind: 'emphasis', children: [text] },
        { kind: 'link', href: `javascript:${value}`, children: [text] },
        { kind: 'link', href: `https://example.org/?q=${value}`, children: [text] },
        { kind: 'footnote', children: [text] },
        { kind: 'chip', tone: 'bad', text: value },
        { kind: 'value', value: { kind: 'missing', why: value } },
        { kind: 'value', value: { kind: 'text', value } },
        { kind: 'reference', target: 'a' },
      ],
    },
    { kind: 'list', ordered: 'alpha', items: [[{ kind: 'paragraph', children: [text] }]] },
    {
      kind: 'table',
      id: 't',
      caption: [text],
      summary: value,
      note: [text],
      columns: [{ width: 1 }, { width: 1 }],
      rows: [
        { role: 'header', cells: [cell, cell] },
        { role: 'body', cells: [cell, cell] },
        { role: 'total', cells: [{ ...cell, colspan: 2 }] },
      ],
    },
    {
      kind: 'figure',
      id: 'f',
      caption: [text],
      alt: value,
      drawing: { kind: 'bars', unit: value, bars: [{ title: value, tone: 'good', value: '1', text: value }] },
    },
    { kind: 'callout', tone: 'warning', title: value, children: [{ kind: 'paragraph', children: [text] }] },
    { kind: 'profile', id: 'p', tone: 'good', title: value, badge: value, facts: [{ term: value, content: [text] }] },
    { kind: 'paragraph', style: 'aside', children: [text] },
    { kind: 'clauses', clauses: [{ term: value, ordered: 'alpha', items: [[text]] }] },
    { kind: 'signatures', place: value, date: value, signers: [{ capacity: [value], name: value, rank: value }] },
  ];
  return finishDocument({
    language: 'id',
    title: value,
    subject: value,
    author: value,
    keywords: [value],
    date: '2022-09-22',
    draft: value,
    cover: {
      organisation: value,
      series: value,
      volume: value,
      title: value,
      subtitle: value,
      region: value,
      period: value,
      placeAndYear: value,
    },
    parts: [{ numbering: 'arabic', blocks }],
  });
}
