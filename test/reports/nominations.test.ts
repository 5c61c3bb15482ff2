import { reports } from '@rencana/reports';
import { expect, test } from 'vitest';
import { cellsOf, headingsOf, tableOf } from './document-blocks.ts';
import { planOf } from './plan-of.ts';

const plan = `plan contoh "Masterplan" { uses kominfo-2021  region "Kabupaten Contoh"  level regency }
indicator ikm "IKM" in governance { unit "poin"  direction up }
quickwin a "Terbuka" in governance { contributes-to ikm  nomination { decision nominated } }
quickwin b "Ditolak" in governance { contributes-to ikm  nomination { decision nominated }  nomination { decision rejected } }
quickwin c "Terpilih" in governance { contributes-to ikm  nomination { decision chosen } }`;
const build = (name: string) =>
  reports.find((report) => report.name === name)!.build(planOf(plan).parts, { language: 'id', errors: [] });

test.each(['quickwin-book', 'quickwin-profiles'])('%s keeps open nominations apart from those not chosen', (name) => {
  const document = build(name);
  expect(
    headingsOf(document, 1)
      .filter((title) => title.includes('Usulan yang'))
      .map((title) => title.replace(/^.*(?=Usulan)/, '')),
  ).toEqual(['Usulan yang Belum Diputuskan', 'Usulan yang Tidak Dipilih']);
  expect(cellsOf(tableOf(document, 'open-nomination-table'), 'body').map(([, title]) => title)).toEqual(['Terbuka']);
  expect(cellsOf(tableOf(document, 'nomination-table'), 'body').map(([, title]) => title)).toEqual(['Ditolak']);
});

test('an indicator is served only by quick wins that stand', () => {
  const rows = cellsOf(tableOf(build('indicator-book'), 'sheet-ikm'), 'body');
  expect(rows.find(([term]) => term === 'Didukung oleh')?.[1]).toBe('Terpilih');
});
