import { type Report, reports } from '@rencana/reports';
import { describe, expect, test } from 'vitest';
import { cellsOf, headingsOf, paragraphsOf, tableOf } from './document-blocks.ts';
import { planOf } from './plan-of.ts';

const text = `plan kotim "Kotim" { uses kominfo-2021  region "Kabupaten Contoh"  period 2022..2026 }
sopd diskominfo "Dinas Komunikasi dan Informatika" { short "Diskominfo" }
indicator ikm "Indeks Kepuasan" in governance.public-service { direction up  kind index  precision 2  target 2025 = 90 }
action portal "Portal" in governance.public-service {
  english "Service portal"  owner diskominfo  area application  schedule 2023..2024
  budget apbd-kabupaten 2024 = Rp 100,5 juta
  description "Mengangkat [[ikm.target.2025]]"
}
action kasir "Kasir" in economy.transaction { area literacy  budget csr 2024 = Rp 5 }
document buku "Buku" {
  report masterplan
  table "Anggaran Kegiatan" { rows action  columns title, owner, area, description, schedule, budget.csr.2024, budget.2024  sort title  total budget.2024 }
  table "Tidak Ada" { rows action  where budget.2030 }
  table "Pasal" { rows indicator  columns title, target.2025 }
  table "Pemilik" { rows action  columns title, owner.short, owner.title }
  table "Singkatan" { rows action  columns owner, owner.short }
}
`;

const parts = planOf(text).parts;
const request = parts.document.find(({ name }) => name === 'buku')!;
const build = (report: Report, language: 'id' | 'en' = 'id') => report.build(parts, { language, errors: [], request });
const masterplan = reports.find(({ name }) => name === 'masterplan')!;

describe('the tables of a document', () => {
  test.each(reports.map((report) => [report.name, report] as const))('stand at the end of %s', (_name, report) => {
    const document = build(report, report.languages[0]);
    expect(headingsOf(document, 1).join('\n')).toContain('Anggaran Kegiatan');
    expect(tableOf(document, 'own-table-1-rows').rows.length).toBeGreaterThan(3);
  });

  test('print titles, closed words, spans and money in the language of the document', () => {
    const table = tableOf(build(masterplan), 'own-table-1-rows');
    expect(cellsOf(table, 'header')).toEqual([
      ['No', 'Judul', 'Pemilik', 'Bidang', 'Uraian', 'Jadwal', 'Anggaran: CSR/TJSL 2024', 'Anggaran 2024'],
    ]);
    expect(cellsOf(table, 'body')).toEqual([
      ['1', 'Kasir', '–', 'Penguatan Literasi', '–', '–', 'Rp5', 'Rp5'],
      [
        '2',
        'Portal',
        'Diskominfo',
        'Aplikasi dan Perangkat Lunak',
        'Mengangkat 90,00',
        '2023–2024',
        '–',
        'Rp100.500.000',
      ],
    ]);
    expect(cellsOf(table, 'total').at(-1)).toEqual(['', 'Jumlah', '', '', '', '', '', 'Rp100.500.005']);
    expect(cellsOf(tableOf(build(masterplan, 'en'), 'own-table-1-rows'), 'body').map((cells) => cells[1])).toEqual([
      'Kasir',
      'Service portal',
    ]);
  });

  test('head the short name of an owner as the owner', () => {
    const table = tableOf(build(masterplan), 'own-table-4-rows');
    expect(cellsOf(table, 'header')).toEqual([['No', 'Judul', 'Pemilik', 'Pemilik: judul']]);
  });

  test('tell an owner and its short name apart where both stand side by side', () => {
    const table = tableOf(build(masterplan), 'own-table-5-rows');
    expect(cellsOf(table, 'header')).toEqual([['No', 'Pemilik', 'Pemilik (singkatan)']]);
    expect(cellsOf(table, 'body')[0]).toEqual(['1', 'Dinas Komunikasi dan Informatika', 'Diskominfo']);
  });

  test('keep the digits of an indicator', () => {
    expect(cellsOf(tableOf(build(masterplan), 'own-table-3-rows'), 'body')).toEqual([
      ['1', 'Indeks Kepuasan', '90,00'],
    ]);
  });

  test('say so where nothing meets the conditions', () => {
    expect(paragraphsOf(build(masterplan))).toContain('Tidak ada yang memenuhi syarat tabel ini.');
  });
});
