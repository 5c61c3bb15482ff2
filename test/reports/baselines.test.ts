import { reports } from '@rencana/reports';
import { expect, test } from 'vitest';
import { cellsOf, tableOf } from './document-blocks.ts';
import { planOf } from './plan-of.ts';

const { parts } = planOf(`plan contoh "Masterplan" { uses kominfo-2021  region "Kabupaten Contoh"  period 2022..2026 }
indicator aduan "Aduan" in governance { unit "aduan"  direction down  baseline 2021-12 = 5  2020 = -3,5  target 2025 = 2 }
service lapor "Lapor" in governance { measured-by aduan }`);

test.each([
  ['masterplan', 'indicator-table-governance', 3],
  ['analysis', 'distance-table-governance', 3],
  ['public-services', 'measures-lapor', 2],
] as const)('%s shows the baseline that is last in time, with its time in words', (name, table, column) => {
  const report = reports.find((each) => each.name === name)!;
  const document = report.build(parts, { language: 'id', errors: [] });
  expect(cellsOf(tableOf(document, table), 'body')[0]?.[column]).toBe('5 (Desember 2021)');
});
