import { describe, expect, test } from 'vitest';
import { checkExample } from './check-example.ts';

const header = `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026 }
sopd dinas "Dinas Contoh"
sopd badan "Badan Contoh"
sopd biro "Biro Contoh"
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dinas  baseline 2021 = 78,2  target 2022 = 80 }
scale predikat "Predikat" { grade c "C"  grade b "B"  grade a "A" }
`;

/** Codes of all findings for a text after a small plan, each once, in the order of the rules. */
function codesOf(text: string): string[] {
  const { findings } = checkExample([{ path: 'plan.rencana', text: header + text, marks: [] }], 2);
  return [...new Set(findings.map(({ code }) => code))];
}

const measured = 'direction up  owner dinas';

describe('a defect found in planning documents is told by its own rule and by no other', () => {
  test.each([
    [
      'D1: 100 becomes 93',
      `indicator a "Cakupan air bersih" { ${measured}  baseline 2021 = 100  target 2022 = 93 }`,
      ['target-against-direction'],
    ],
    [
      'D1: 100 becomes 65',
      `indicator a "Cakupan air bersih" { ${measured}  baseline 2021 = 100  target 2022 = 65 }`,
      ['target-against-direction'],
    ],
    [
      'D2: rising revenue falls from 55,33 to 53 billion',
      'objective naik "Meningkatnya pendapatan asli daerah"\nindicator a "Pendapatan asli daerah" { direction down  aligns naik  owner dinas  baseline 2021 = Rp 55,33 miliar  target 2022 = Rp 53 miliar }',
      ['verb-against-direction'],
    ],
    [
      'D3: 202,65 % is to become 100 %',
      `indicator a "Realisasi investasi" { ${measured}  baseline 2021 = 202,65 %  target 2022 = 100 %  2023 = 100 % }`,
      ['target-below-reached'],
    ],
    [
      'D4: 46,34 stays 46,34',
      `indicator a "Cakupan air bersih" { ${measured}  baseline 2021 = 46,34  target 2022 = 46,34 }`,
      ['target-equals-baseline'],
    ],
    [
      'D4: B stays B',
      `indicator a "Nilai SAKIP" { kind ordinal  graded predikat  ${measured}  baseline 2021 = b  target 2022 = b }`,
      ['target-equals-baseline'],
    ],
    [
      'D5: a percentage in areas',
      `indicator a "Persentase kawasan tertata" { ${measured}  unit "Kawasan"  baseline 2021 = 3  target 2022 = 4 }`,
      ['unit-against-name'],
    ],
    [
      'D6: "Tidak Ada Data"',
      `indicator a "Cakupan air bersih" { ${measured}  baseline 2021 = "Tidak Ada Data"  target 2022 = 93 }`,
      ['baseline-missing'],
    ],
    [
      'D7: no owner',
      'indicator a "Cakupan air bersih" { direction up  baseline 2021 = 90  target 2022 = 93 }',
      ['missing-owner'],
    ],
    [
      'D8: copied under other words',
      `indicator a "Persentase penduduk miskin" { ${measured} }\nindicator b "Persen masyarakat miskin" { ${measured} }`,
      ['duplicate-indicator'],
    ],
    ['D9: no name', `indicator a { ${measured}  baseline 2021 = 90  target 2022 = 93 }`, ['untitled-element']],
    [
      'D10: the same for every agency',
      'indicator a "Nilai SAKIP" { direction up  owner dinas }\nindicator b "Nilai SAKIP" { direction up  owner badan }\nindicator c "Nilai SAKIP" { direction up  owner biro }',
      ['boilerplate-indicator'],
    ],
    [
      'D11: a document of 12 months',
      'action a "Arsitektur SPBE" in governance.bureaucracy { owner dinas  contributes-to ikm  output "Tersusunnya dokumen" { unit "bulan"  target 2022 = 12 } }',
      ['output-in-time'],
    ],
    [
      'D12: the unit 19',
      `indicator a "Jumlah desa siaga" { ${measured}  unit "19"  baseline 2021 = 3  target 2022 = 4 }`,
      ['unknown-unit'],
    ],
    [
      'D13: 10, 20, nothing, 40',
      `indicator a "Desa tersambung" { ${measured}  baseline 2021 = 5  target 2022 = 10  2023 = 20  2025 = 40 }`,
      ['gap-in-series'],
    ],
    [
      'D14: "Rp 000"',
      'programme a "Program Contoh" in living.health { owner dinas  contributes-to ikm  budget apbd-kabupaten 2022 = Rp 000  2023 = Rp 162.977.000.000 }',
      ['money-of-unclear-scale'],
    ],
    [
      'D16: "Pemeriintah"',
      `indicator a "Kinerja Pemeriintah Daerah" { ${measured}  baseline 2021 = 5  target 2022 = 10 }`,
      ['field-misspelling'],
    ],
    [
      'D19: two digits in an edition of four',
      'programme a "Program Contoh" in living.health { owner dinas  contributes-to ikm  code "2.16.03.2.02.14"  edition "900.1.15.5-1317/2023" }',
      ['code-edition'],
    ],
    [
      'D20: a document as goal',
      `indicator a "Jumlah dokumen arsitektur" { tier goal  ${measured}  unit "dokumen"  baseline 2021 = 1  target 2022 = 2 }`,
      ['output-as-key-indicator'],
    ],
  ])('%s', (_, text, expected) => {
    expect(codesOf(text)).toEqual(expected);
  });

  test.each([
    [
      'falling is good for stunting',
      'indicator a "Prevalensi stunting" { direction down  owner dinas  baseline 2021 = 24 %  target 2022 = 21 %  2023 = 14 % }',
    ],
    [
      'a flat 100 % is maintenance',
      `indicator a "Laporan tepat waktu" { ${measured}  baseline 2021 = 100 %  target 2022..2026 = 100 % }`,
    ],
    [
      'more than 100 % can be right',
      `indicator a "Realisasi investasi" { ${measured}  baseline 2021 = 118 %  target 2022 = 120 % }`,
    ],
    [
      'a negative baseline can be right',
      `indicator a "Pertumbuhan produksi pangan" { ${measured}  baseline 2021 = -5,7 %  target 2022 = 2 % }`,
    ],
  ])('nothing is found where %s', (_, text) => {
    expect(codesOf(text)).toEqual([]);
  });
});
