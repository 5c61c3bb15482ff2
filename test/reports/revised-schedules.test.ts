import { reports } from '@rencana/reports';
import { expect, test } from 'vitest';
import { cellsOf, tableOf } from './document-blocks.ts';
import { planOf } from './plan-of.ts';

const { parts } = planOf(`
plan p "P" { uses kominfo-2021  region "Kabupaten Contoh"  period 2022..2026 }
sopd d "Dinas"
action portal "Portal" in governance { owner d  area application  schedule 2022 }
quickwin pasar "Pasar" in economy { owner d  schedule 2023-01..2023-03 }
progress portal { date 2023-12  percent 20 }
revision portal { date 2023-01  schedule 2024 }
revision portal { date 2024-01  schedule 2025..2026 }
revision pasar { date 2023-02  schedule 2023-05..2023-08 }
`);

/** The schedules in one column of a table. */
function schedulesIn(name: string, id: string, column: number): readonly (string | undefined)[] {
  const report = reports.find((each) => each.name === name);
  const document = report?.build(parts, { language: 'id', errors: [] });
  return document ? cellsOf(tableOf(document, id), 'body').map((cells) => cells[column]) : [];
}

test.each([
  ['progress', 'physical-table', 3, ['2025–2026', 'Mei–Agustus 2023']],
  ['agency-plan', 'work-d', 3, ['2025–2026', 'Mei–Agustus 2023']],
  ['commitment', 'committed-quickwins', 4, ['Mei–Agustus 2023']],
  ['quickwin-profiles', 'summary-table', 4, ['Mei–Agustus 2023']],
] as const)('%s tells schedules after the latest revision', (name, id, column, expected) => {
  expect(schedulesIn(name, id, column)).toEqual(expected);
});
