import { type ReportOptions, reports } from '@rencana/reports';
import { describe, expect, test } from 'vitest';
import { blocksOf, cellsOf, headingsOf, paragraphsOf, tableOf } from './document-blocks.ts';
import { planOf } from './plan-of.ts';

const head =
  'plan contoh "Masterplan" { uses kominfo-2021  region "Kabupaten Contoh"  level regency  period 2022..2026 }';

/** Scores of Kediri 2022 as published; the weights are those that give 3,315. */
const kediri = `${head}
sopd kominfo "Dinas Komunikasi" { short "Diskominfo" }
indicator ikm "Indeks Kepuasan" in governance { kind index  direction up  achievement ratio  baseline 2021 = 70  target 2022 = 80  2023 = 90  owner kominfo }
progress ikm { date 2022-12  reached 76 }
evaluation kediri "Evaluasi 2022" {
  year       2022
  date       2022-12
  component  "Baseline" { weight 10  score 3,60 }
  component  "Output" { weight 20  score 3,21 }
  component  "Outcome" { weight 30  score 3,23 }
  component  "Impact" {
    weight         20
    score          3,07
    per-dimension  governance 2,75
    per-dimension  branding 2,75
    per-dimension  economy 3,5
    per-dimension  living 3,33
    per-dimension  society 3,33
    per-dimension  environment 2,75
  }
  component  "Quick Win" { weight 20  score 3,65 }
  recommendation "Lengkapi bukti" { owner kominfo  due 2023-06  answer "Dicatat" }
  recommendation "Adakan forum" { due 2023-03 }
}`;

const build = (text: string, options: Partial<ReportOptions> = {}) =>
  reports
    .find(({ name }) => name === 'evaluation')!
    .build(planOf(text).parts, { language: 'id', errors: [], ...options });

describe('the evaluation', () => {
  test('weights the scores of Kediri 2022 to 3,315 and says the best and the worst component', () => {
    const document = build(kediri);
    const table = tableOf(document, 'components-kediri');
    expect(cellsOf(table, 'body').map(([, ...cells]) => cells)).toEqual([
      ['Baseline', '10', '3,60', '0,360'],
      ['Output', '20', '3,21', '0,642'],
      ['Outcome', '30', '3,23', '0,969'],
      ['Impact', '20', '3,07', '0,614'],
      ['Quick Win', '20', '3,65', '0,730'],
    ]);
    expect(cellsOf(table, 'total')).toEqual([['Nilai akhir', '100', '', '3,315']]);
    expect(table.note).toBeUndefined();
    expect(paragraphsOf(document)[0]).toBe(
      'Evaluasi tahun 2022 pada Desember 2022 menilai lima komponen; nilai akhirnya 3,315 pada skala 0–4. Nilai tertinggi pada komponen Quick Win (3,65), terendah pada komponen Impact (3,07). Rinciannya disajikan pada Tabel 1.1 dan digambarkan pada Gambar 1.1.',
    );
  });

  test('gives the mean of the dimensions, 3,068', () => {
    const table = tableOf(build(kediri), 'dimension-scores-kediri');
    expect(cellsOf(table, 'body')).toHaveLength(6);
    expect(cellsOf(table, 'total')).toEqual([['Rata-rata', '3,068']]);
  });

  test('compares what was reached in the year with its target', () => {
    expect(cellsOf(tableOf(build(kediri), 'achievement-kediri'), 'body')).toEqual([
      ['1', 'Indeks Kepuasan', 'Smart Governance', 'Diskominfo', '80', '76', '95%'],
    ]);
  });

  test('lists recommendations with what became of them', () => {
    const document = build(kediri);
    expect(cellsOf(tableOf(document, 'recommendations-kediri'), 'body')).toEqual([
      ['1', 'Lengkapi bukti', 'Diskominfo', 'Juni 2023', 'Dicatat'],
      ['2', 'Adakan forum', '–', 'Maret 2023', '–'],
    ]);
    expect(paragraphsOf(document).join(' ')).toContain('dua rekomendasi, satu di antaranya sudah ditindaklanjuti');
  });

  test('says that no recommendation was followed up yet', () => {
    const document = build(kediri.replace('answer "Dicatat"', ''));
    expect(paragraphsOf(document).join(' ')).toContain('dua rekomendasi, belum ada yang ditindaklanjuti, sebagaimana');
  });

  test('takes weights that do not make a hundred as shares, and says so', () => {
    const table = tableOf(
      build(
        `${head}\nevaluation e "E" { year 2022  component "A" { weight 10  score 2 }  component "B" { weight 30  score 4 } }`,
      ),
      'components-e',
    );
    expect(cellsOf(table, 'total')[0]?.at(-1)).toBe('3,500');
    expect(table.note).toBeDefined();
  });

  test('prints weights with the digits that they are given with', () => {
    const table = tableOf(
      build(
        `${head}\nevaluation e "E" { component "A" { weight 12,5  score 2 }  component "B" { weight 87,5  score 4 } }`,
      ),
      'components-e',
    );
    expect(cellsOf(table, 'body').map(([, , weight]) => weight)).toEqual(['12,5', '87,5']);
    expect(cellsOf(table, 'total')).toEqual([['Nilai akhir', '100', '', '3,750']]);
  });

  test('prints the result that the achievement is computed from', () => {
    const text = `${head}
indicator k "K" in economy { kind numeric  direction up  aggregation sum  achievement last  target 2023 = 20 }
progress k { date 2023-06  reached 9 }
progress k { date 2023-12  reached 18 }
evaluation e "E" { year 2023 }`;
    const [row] = cellsOf(tableOf(build(text), 'achievement-e'), 'body');
    expect(row?.slice(-3)).toEqual(['20', '18', '90%']);
  });

  test('knows no final score while a component lacks one', () => {
    const document = build(
      `${head}\nevaluation e "E" { component "A" { weight 50  score 2 }  component "B" { weight 50 } }`,
    );
    expect(cellsOf(tableOf(document, 'components-e'), 'total')[0]?.at(-1)).toBe('–');
    expect(paragraphsOf(document)[0]).toContain('nilai akhirnya belum dapat dihitung');
  });

  test('leaves out what an evaluation does not say, but never leaves a heading empty', () => {
    const document = build(`${head}\nevaluation e "Evaluasi Awal" { year 2023 }`);
    expect(headingsOf(document, 2)).toEqual(['1.1 Hasil Evaluasi', '1.2 Rekomendasi']);
    expect(paragraphsOf(document).slice(0, 2)).toEqual([
      'Evaluasi tahun 2023 belum disertai nilai.',
      'Evaluasi ini tidak disertai rekomendasi.',
    ]);
  });

  test('puts evaluations in the order of their years, a chapter each', () => {
    const document = build(`${head}\nevaluation b "Kedua" { year 2024 }\nevaluation a "Pertama" { year 2023 }`);
    expect(headingsOf(document, 1)).toEqual(['BAB I Pertama', 'BAB II Kedua', 'Pengesahan']);
  });

  test('a plan without evaluation says so in a sentence and asks for no signature', () => {
    const document = build(head);
    expect(headingsOf(document, 1)).toEqual(['Evaluasi']);
    expect(blocksOf(document).filter(({ kind }) => kind === 'signatures')).toEqual([]);
  });

  test('sections choose', () => {
    const { parts } = planOf('document e "E" { report evaluation  sections recommendations }');
    expect(headingsOf(build(kediri, { request: parts.document[0]! }), 2)).toEqual(['1.1 Rekomendasi']);
  });
});
