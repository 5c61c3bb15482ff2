import { type BlockDraft, type Document, finishDocument, measureText } from '@rencana/document';
import { describe, expect, test } from 'vitest';
import { margins, papers, sizes } from '../../theme.ts';
import { splitChapters } from '../split-chapters.ts';
import { printRules } from './print-rules.ts';

const cover = {
  ...{ organisation: '', volume: '', subtitle: '', placeAndYear: '', title: 'Rencana Aksi' },
  ...{ series: 'Masterplan Smart City', region: 'Kabupaten Kotawaringin Timur', period: '2022–2031' },
};

const longTitle = 'Badan Perencanaan Pembangunan, Penelitian, Pengembangan, Riset dan Inovasi Daerah';

function documentOf(blocks: readonly BlockDraft[], more: Partial<Document> = {}): Document {
  const draft = finishDocument({
    language: 'id',
    title: 'Rencana Aksi',
    subject: 'Rencana Aksi',
    author: '',
    keywords: [],
    date: '2022-09-22',
    parts: [{ numbering: 'arabic', blocks }],
  });
  return { ...draft, ...more };
}

const rulesOf = (document: Document): string => printRules(document, splitChapters(document));

/** What stands at one corner of the pages of a name. */
function corner(rules: string, page: string, box: string): string {
  const start = rules.indexOf(`@page ${page}{`);
  return new RegExp(`@${box}\\{content:"([^"]*)"`).exec(rules.slice(start, rules.indexOf('\n', start)))?.[1] ?? '';
}

describe('a running head', () => {
  const heading = (title: string): BlockDraft => ({ kind: 'heading', level: 1, id: 'bab', title });
  const width = ((papers.a4.width - margins.portrait.left - margins.portrait.right) * 72) / 25.4;

  test.each([
    ['', {}],
    ['of a draft', { draft: 'DRAF: rencana masih memuat 12 kesalahan' }],
  ])('%s keeps to its line where the chapter has a long title', (_, more) => {
    const rules = rulesOf(documentOf([heading(longTitle)], { cover, ...more }));
    const texts = ['top-left', 'top-center', 'top-right'].map((box) => corner(rules, 'chapter-1', box));
    const sum = texts.reduce((total, text) => total + measureText(text, sizes.runningHead), 0);
    expect(texts[0]).not.toBe('');
    expect(texts[2]).not.toBe('');
    expect(sum).toBeLessThan(width);
  });

  test('names the chapter in full where it fits', () => {
    const rules = rulesOf(documentOf([heading('Dinas Sosial')], { cover }));
    expect(corner(rules, 'chapter-1', 'top-right')).toBe('BAB I Dinas Sosial');
  });

  test('of a wide page takes the room that it has', () => {
    const rules = rulesOf(documentOf([heading(longTitle)], { cover }));
    expect(corner(rules, 'chapter-1-wide', 'top-right')).toContain('Inovasi Daerah');
  });

  test('stands above a rule', () => {
    const rules = rulesOf(documentOf([heading('Dinas Sosial')], { cover }));
    expect(rules).toMatch(/@top-left\{[^}]*border-bottom:/);
  });
});

test('the title of a document without a cover does not take a page of its own', () => {
  expect(rulesOf(documentOf([]))).toMatch(/\.title-block[^{]*\{display:none\}/);
});

test('signatures stay together, and with what they sign', () => {
  const rules = rulesOf(documentOf([]));
  expect(rules).toMatch(/,\.signatures\{break-inside:avoid\}/);
  expect(rules).toContain('.signatures{break-before:avoid}');
});

test('neither a head nor a last row of a table stands alone, nor an item of a list', () => {
  const rules = rulesOf(documentOf([]));
  expect(rules).toContain(
    'tbody:first-of-type>tr:first-child,:is(tbody,tfoot):last-child>tr:last-child,li:last-child{break-before:avoid}',
  );
  expect(rules).toContain('li:first-child:not(:only-child),');
});

test('the signature of a letter keeps its side', () => {
  expect(rulesOf(documentOf([]))).not.toMatch(/\.signatures\{[^}]*margin(-left)?:[^}]* 0 \d/);
});
