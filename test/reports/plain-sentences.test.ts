import { reports } from '@rencana/reports';
import { expect, test } from 'vitest';
import { cellsOf, paragraphsOf, tableOf } from './document-blocks.ts';
import { planOf } from './plan-of.ts';

const actions = Array.from(
  { length: 30 },
  (_, index) =>
    `action a${index} "Kegiatan ${index}" in ${index < 15 ? 'governance' : 'economy'} { owner d  area application  schedule 2023-01..2023-0${(index % 5) + 2} }`,
);
const { parts } = planOf(`
plan p "P" { uses kominfo-2021  region "Kabupaten Contoh"  period 2022..2026 }
sopd d "Dinas" { short "Dinas" }
stage satu "Tahap I" { schedule 2022-06-08 }
decree dewan "Dewan" { body council  member { position "Bupati"  role patron }  member { position "Kepala Dinas"  of d  role chair } }
${actions.join('\n')}
action sendiri "Kegiatan Sendiri" in governance { owner d  area policy  schedule 2024 }
`);

const build = (name: string) =>
  reports.find((each) => each.name === name)!.build(parts, { language: 'id', errors: [] });

test('the road map names every page of its drawing, and speaks of one as of one and of all as of all', () => {
  const told = paragraphsOf(build('roadmap')).join('\n').replaceAll('\u00a0', ' ');
  expect(told).toContain('Seluruh 31 kegiatan dan quick win telah berjadwal.');
  expect(told).toMatch(/Pada tahun ini berjalan 30 kegiatan; seluruhnya dimulai dan seluruhnya selesai/);
  expect(told).toMatch(/pada Gambar 4\.\d dan Gambar 4\.\d serta dirinci pada Tabel 4\.\d/);
  expect(told).toContain('Pada tahun ini berjalan satu kegiatan, dimulai pada tahun ini dan selesai pada tahun ini.');
});

test('a table has no column of dashes and no empty cell', () => {
  const book = build('masterplan');
  expect(cellsOf(tableOf(book, 'members-dewan'), 'header')).toEqual([
    ['No', 'Jabatan dalam dinas', 'SOPD', 'Kedudukan'],
  ]);
  expect(cellsOf(tableOf(book, 'stages-table'), 'body')).toEqual([['1', 'Tahap I', '8\u00a0Juni 2022', '–', '–']]);
});
