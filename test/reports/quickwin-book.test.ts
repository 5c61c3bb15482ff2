import { describe, expect, test } from 'vitest';
import { bookSampleText } from './book-sample.ts';
import { build } from './build-book.ts';
import { blocksOf, cellsOf, headingsOf, tableOf } from './document-blocks.ts';
import { planOf } from './plan-of.ts';

describe('the quick-win book', () => {
  test('opens with the criteria, has a page for each quick win and ends with what was not chosen', () => {
    expect(headingsOf(build('quickwin-book'), 1).slice(2)).toEqual([
      'BAB I Pendahuluan',
      'BAB II Profil Quick Win',
      'BAB III Jadwal dan Anggaran',
      'BAB IV Penutup',
      'Lampiran A Usulan yang Tidak Dipilih',
    ]);
    const blocks = blocksOf(build('quickwin-book'));
    const names = cellsOf(tableOf(build('quickwin-book'), 'summary-table'), 'body').map(([, name]) => name);
    expect(names).toEqual(blocks.flatMap((block) => (block.kind === 'profile' ? [block.title] : [])));
    const card = blocks.findIndex(({ kind }) => kind === 'profile');
    expect(blocks[card]).toMatchObject({ title: 'Pasar nontunai' });
    expect(blocks[card - 1]).toEqual({ kind: 'page-break' });
  });

  test('shows how each meets the criteria', () => {
    expect(cellsOf(tableOf(build('quickwin-book'), 'criteria-table'), 'body')).toEqual([
      ['1', 'Pasar nontunai', '10', 'Diskominfo', 'Rp25\u00a0juta', 'Pedagang nontunai', 'Layanan yang baik'],
    ]);
  });

  test('has their money by year and by fund with equal totals', () => {
    const document = build('quickwin-book');
    expect(cellsOf(tableOf(document, 'quickwin-budget-table'), 'total')).toEqual([['Jumlah', '25', '25']]);
    expect(cellsOf(tableOf(document, 'fund-table'), 'total')).toEqual([['Jumlah', '25', '25']]);
  });

  test('has no profile chapter without profiles in the wanted sections', () => {
    const { parts } = planOf(`${bookSampleText}\ndocument qw "QW" { report quickwin-book  sections budget }`);
    const request = parts.document.find(({ name }) => name === 'qw')!;
    expect(headingsOf(build('quickwin-book', parts, { request }), 1)).toEqual(['BAB I Jadwal dan Anggaran']);
  });
});
