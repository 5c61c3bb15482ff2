import { type Document, plainText } from '@rencana/document';
import type { PlanParts } from '@rencana/model';
import { type ReportOptions, reports } from '@rencana/reports';
import { describe, expect, test } from 'vitest';
import { blocksOf, cellsOf, headingsOf, paragraphsOf, tableOf } from './document-blocks.ts';
import { planOf } from './plan-of.ts';

const report = reports.find(({ name }) => name === 'progress')!;
const build = (parts: PlanParts, options: Partial<ReportOptions> = {}): Document =>
  report.build(parts, { language: 'id', errors: [], ...options });

const sample = planOf(`
plan p "Masterplan" { uses kominfo-2021  region "Kabupaten Contoh"  period 2022..2026 }
sopd setda "Setda" { short "Setda" }
indicator ikm "IKM" in governance { kind numeric  unit "poin"  direction up  baseline 2021 = 70  target 2022 = 80  2023 = 50  owner setda }
indicator miskin "Kemiskinan" in economy { kind percentage  direction down  baseline 2021 = 17,63  target 2023 = 16,1 }
indicator rumpang "Kemiskinan lain" in economy { kind percentage  direction down  achievement complement  target 2023 = 16,1 }
indicator sepi "Belum diukur" in economy { kind percentage  direction up  target 2023 = 10 }
action portal "Portal" in governance { owner setda  schedule 2022..2023  budget apbd-kabupaten 2022 = Rp 100 juta  2023 = Rp 200 juta  2026 = Rp 900 juta }
quickwin pasar "Pasar" in economy { owner setda  status planning  budget csr 2023 = Rp 50 juta }
action sunyi "Sunyi" in economy { owner setda }
decree tim "Tim" { kind team }
progress ikm { date 2022-12  reached 84 }
progress ikm { date 2023-12  reached 75 }
progress miskin { date 2023-12  reached 16,9 }
progress rumpang { date 2023-12  reached 16,9 }
progress portal { date 2022-12  percent 20  spent apbd-kabupaten 2022 = Rp 90 juta }
progress portal { date 2023-12  percent 60  spent apbd-kabupaten 2023 = Rp 120 juta  note "Berjalan" }
progress pasar { date 2023-10  percent 100  status evaluation  spent csr 2023 = Rp 40 juta }
progress tim { date 2023-11  met yes  note "Rapat bulanan" }
revision ikm { date 2023-02  kind revised  target 2023 = 60  reason "Data baru" }
`).parts;

describe('the progress report', () => {
  test('tells work by its latest report, in groups by dimension', () => {
    const table = tableOf(build(sample), 'physical-table');
    expect(cellsOf(table, 'group')).toEqual([['Smart Governance'], ['Smart Economy']]);
    expect(cellsOf(table, 'body')).toEqual([
      ['1', 'Portal', 'Setda', '2022–2023', '60', '–', 'Desember 2023', 'Berjalan'],
      ['2', 'Pasar (QW)', 'Setda', '–', '100', 'Evaluasi', 'Oktober 2023', '–'],
      ['3', 'Sunyi', 'Setda', '–', '–', '–', '–', '–'],
    ]);
  });

  test('compares spending with the budget until the year reported, not with later money', () => {
    const document = build(sample);
    expect(cellsOf(tableOf(document, 'spending-by-year'), 'body')).toEqual([
      ['2022', '100', '90', '10', '90,00'],
      ['2023', '250', '160', '90', '64,00'],
    ]);
    expect(cellsOf(tableOf(document, 'spending-by-action'), 'body')).toEqual([
      ['Portal', '300', '210', '90', '70,00'],
      ['Pasar', '50', '40', '10', '80,00'],
    ]);
    expect(cellsOf(tableOf(document, 'spending-by-fund'), 'total')).toEqual([['Jumlah', '350', '250', '100', '71,43']]);
  });

  test('measures each indicator by its own formula; scores are capped, the achievement stays true', () => {
    const document = build(sample);
    expect(cellsOf(tableOf(document, 'achievement-governance'), 'body')).toEqual([
      ['1', 'IKM Setda', 'poin', '2023', '60', '75', '125,00', '120,00', 'realisasi ÷ target'],
    ]);
    expect(cellsOf(tableOf(document, 'achievement-economy'), 'body')).toEqual([
      ['1', 'Kemiskinan', 'persen', '2023', '16,1', '16,9', '95,27', '95,27', 'target ÷ realisasi'],
      ['2', 'Kemiskinan lain', 'persen', '2023', '16,1', '16,9', '95,03', '95,03', '2 − realisasi ÷ target'],
    ]);
  });

  test('shows all years where there are several', () => {
    const document = build(sample);
    expect(cellsOf(tableOf(document, 'series-governance'), 'body')).toEqual([
      ['Target', '80', '60'],
      ['Realisasi', '84', '75'],
      ['Capaian (%)', '105,00', '125,00'],
    ]);
    expect(blocksOf(document).some((block) => block.kind === 'table' && block.id === 'series-economy')).toBe(false);
  });

  test('sums up work, money and results', () => {
    const told = paragraphsOf(build(sample));
    expect(told).toContain(
      'Kemajuan fisik dilaporkan untuk dua dari tiga kegiatan dan quick win; satu di antaranya telah selesai.',
    );
    expect(told).toContain('Realisasi keuangan sebesar Rp250\u00a0juta dari anggaran Rp350\u00a0juta, atau 71,43%.');
    expect(told).toContain(
      'Realisasi dilaporkan untuk tiga dari empat indikator; satu di antaranya mencapai target tahun terakhirnya.',
    );
  });

  test('counts words and grades that reached their target, and no value that is only said to be lacking', () => {
    const { parts } = planOf(`
plan p "Masterplan" { uses kominfo-2021  region "Kabupaten Contoh"  period 2022..2026 }
scale predikat "Predikat" { grade c "C"  grade b "B" }
indicator huruf "Huruf" in governance { kind ordinal  graded predikat  direction up  target 2023 = b }
indicator kata "Kata" in governance { kind qualitative  direction up  target 2023 = "Tepat Waktu" }
indicator sepi "Sepi" in governance { kind percentage  direction up  target 2023 = 10 }
progress huruf { date 2023-12  reached b }
progress kata { date 2023-12  reached "Terlambat" }
progress sepi { date 2023-12  reached none "Survei belum selesai" }`);
    const document = build(parts);
    expect(paragraphsOf(document)).toContain(
      'Realisasi dilaporkan untuk dua dari tiga indikator; satu di antaranya mencapai target tahun terakhirnya.',
    );
    expect(cellsOf(tableOf(document, 'achievement-governance'), 'body')).toEqual([
      ['1', 'Huruf', 'peringkat', '2023', 'B', 'B', 'Tercapai', '–', '–'],
      ['2', 'Kata', '–', '2023', 'Tepat Waktu', 'Terlambat', 'Belum tercapai', '–', '–'],
      ['3', 'Sepi Survei belum selesai', 'persen', '2023', '10', '–', '–', '–', 'realisasi ÷ target'],
    ]);
  });

  test('lists meetings and changes', () => {
    const document = build(sample);
    expect(cellsOf(tableOf(document, 'meeting-table'), 'body')).toEqual([
      ['1', 'November 2023', 'Tim', 'Rapat bulanan', 'Tercapai', '–'],
    ]);
    expect(cellsOf(tableOf(document, 'change-table'), 'body')).toEqual([
      ['1', 'Februari 2023', 'IKM', 'Diubah', 'target', 'Data baru', '–'],
    ]);
  });

  test('tells what was known on the date that the document asks for', () => {
    const { parts } = planOf('document awal "Awal" { report progress  date 2022-12-31 }');
    const document = build(sample, { request: parts.document[0]! });
    expect(cellsOf(tableOf(document, 'physical-table'), 'body').map((cells) => [cells[1], cells[4], cells[6]])).toEqual(
      [
        ['Portal', '20', 'Desember 2022'],
        ['Pasar (QW)', '–', '–'],
        ['Sunyi', '–', '–'],
      ],
    );
    expect(cellsOf(tableOf(document, 'achievement-governance'), 'body').map((cells) => cells[3])).toEqual(['2022']);
    expect(blocksOf(document).some((block) => block.kind === 'table' && block.id === 'meeting-table')).toBe(false);
  });

  test('names no year where no report has a date', () => {
    const { parts } = planOf(`plan p "P" { uses kominfo-2021 }
action a "A" in economy { budget apbd-kabupaten 2022 = Rp 10 juta }
progress a { spent apbd-kabupaten 2022 = Rp 5 juta }`);
    const document = build(parts);
    expect(paragraphsOf(document)).toContain(
      'Anggaran dan realisasi dibandingkan menurut tahun, sumber dana, dan kegiatan pada Tabel 3.1, Tabel 3.2, dan Tabel 3.3.',
    );
    expect(plainText(tableOf(document, 'spending-by-action').caption)).toBe('Anggaran dan realisasi menurut kegiatan');
  });

  test('says why there is no absorption: no budget is another reason than no report', () => {
    const { parts } = planOf(`plan p "P" { uses kominfo-2021 }
action a "A" in economy { budget apbd-kabupaten 2022 = Rp 10 juta }
action b "B" in economy { }
progress b { date 2022  spent apbd-kabupaten 2022 = Rp 5 juta }`);
    const { rows } = tableOf(build(parts), 'spending-by-action');
    const reasons = rows.map(({ cells }) => cells.at(-1)?.value).map((value) => value?.kind === 'missing' && value.why);
    expect(reasons).toEqual([
      false,
      false,
      false,
      'realisasi belum dilaporkan',
      'tidak dianggarkan pada tahun ini',
      false,
    ]);
  });

  test('counts in English as English does', () => {
    const { parts } = planOf(`plan p "P" { uses kominfo-2021 }
action a "A" in economy { }
indicator i "I" in economy { kind numeric  direction up  target 2023 = 10 }
indicator j "J" in economy { kind numeric  direction up  target 2023 = 10 }
progress a { date 2023  percent 100 }`);
    const told = paragraphsOf(build(parts, { language: 'en' }));
    expect(told).toContain(
      'Physical progress is reported for one of one action or quick win; one of them is finished.',
    );
    expect(told).toContain('Results are reported for none of two indicators.');
  });

  test('leaves out what has not begun, and says so where nothing was reported', () => {
    const { parts } = planOf('plan kosong "Kosong" { uses kominfo-2021 }\naction a "A" in economy { }');
    const document = build(parts);
    expect(headingsOf(document, 1)).toEqual(['BAB I Ringkasan']);
    expect(paragraphsOf(document)).toContain('Kemajuan pelaksanaan belum dilaporkan pada saat dokumen ini disusun.');
  });
});
