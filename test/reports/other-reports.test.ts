import { plainText } from '@rencana/document';
import { type ReportOptions, reports } from '@rencana/reports';
import { describe, expect, test } from 'vitest';
import { blocksOf, cellsOf, headingsOf, tableOf } from './document-blocks.ts';
import { planOf } from './plan-of.ts';
import { sampleText } from './sample-text.ts';

const sample = planOf(sampleText).parts;
const build = (name: string, options: Partial<ReportOptions> = {}) =>
  reports.find((report) => report.name === name)!.build(sample, { language: 'id', errors: [], ...options });

describe('quick-win profiles', () => {
  test('begin with a summary whose total is the sum of its rows', () => {
    const table = tableOf(build('quickwin-profiles'), 'summary-table');
    expect(cellsOf(table, 'body').map((cells) => cells.at(-1))).toEqual(['25']);
    expect(cellsOf(table, 'total')).toEqual([['Jumlah', '25']]);
  });

  test('have a card of the filled fields for each quick win that stands', () => {
    const cards = blocksOf(build('quickwin-profiles')).filter((block) => block.kind === 'profile');
    expect(cards.map(({ title }) => title)).toEqual(['Pasar nontunai']);
    const facts = cards[0]?.facts.map(({ term, content }) => `${term}: ${plainText(content)}`);
    expect(facts).toEqual([
      'Subdimensi: Ekosistem transaksi keuangan',
      'SOPD pelaksana: Dinas Komunikasi dan Informatika',
      'Jadwal: Januari–Oktober 2023',
      'Anggaran dan sumber dana: Rp25.000.000 (CSR/TJSL)',
      'Status: Perencanaan pengembangan',
      'Jenis inovasi dan bidang: Infrastruktur Pendukung',
      'Tonggak: Mei 2023: Pasar pertama (300 pedagang)',
      'Risiko dan penanganan: Enggan beralih (kemungkinan sedang): Pendampingan',
    ]);
    expect(cards[0]?.facts.every(({ place }) => place?.element === 'kotim.pasar')).toBe(true);
  });

  test('list what was not chosen with its reason', () => {
    expect(cellsOf(tableOf(build('quickwin-profiles'), 'nomination-table'), 'body')).toEqual([
      ['1', 'Parkir digital', 'Smart Economy', 'Diskominfo', 'Tidak dipilih', 'Menunggu aturan'],
    ]);
  });

  test('are written in English too', () => {
    expect(headingsOf(build('quickwin-profiles', { language: 'en' }), 1)).toEqual([
      'Quick Win Profiles',
      'Nominations Not Chosen',
      'Approval',
    ]);
  });
});

describe('the indicator book', () => {
  test('has a summary for each dimension with a dash and a reason where there is no target', () => {
    const table = tableOf(build('indicator-book'), 'summary-governance');
    expect(cellsOf(table, 'body')).toEqual([
      ['1', 'Indeks Kepuasan Diskominfo', 'indeks', '78,40 (2021)', '80,00', '82,50'],
    ]);
    expect(tableOf(build('indicator-book'), 'summary-economy').rows.at(-1)?.cells[1]?.content).toContainEqual({
      kind: 'value',
      value: { kind: 'missing', why: 'belum diisi' },
    });
  });

  test('has a definition sheet and a trajectory for an indicator that can be drawn', () => {
    const document = build('indicator-book');
    expect(headingsOf(document, 3)).toEqual(['2.1.1 Indeks Kepuasan', '2.2.1 Pedagang nontunai']);
    const figures = blocksOf(document).filter((block) => block.kind === 'figure');
    expect(figures.map(({ alt }) => alt)).toEqual([
      'Indeks Kepuasan: data dasar 78,40 (2021), target 80,00 (2022), target 82,50 (2024).',
    ]);
  });
});

test('every report has its own name, and reads only what it names', () => {
  expect(new Set(reports.map(({ name }) => name)).size).toBe(reports.length);
  for (const report of reports) {
    const only = Object.fromEntries(report.reads.map((part) => [part, sample[part]]));
    expect(report.build(only as never, { language: 'id', errors: [] })).toEqual(
      report.build(sample, { language: 'id', errors: [] }),
    );
  }
});
