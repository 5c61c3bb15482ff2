import { type Document, plainText } from '@rencana/document';
import type { PlanParts } from '@rencana/model';
import { type ReportOptions, reports } from '@rencana/reports';
import { describe, expect, test } from 'vitest';
import { blocksOf, cellsOf, headingsOf, paragraphsOf, tableOf } from './document-blocks.ts';
import { planOf } from './plan-of.ts';
import { sampleText } from './sample-text.ts';

const report = reports.find(({ name }) => name === 'agency-plan')!;
const build = (parts: PlanParts, options: Partial<ReportOptions> = {}): Document =>
  report.build(parts, { language: 'id', errors: [], ...options });

const more = `
sopd dlh "Dinas Lingkungan Hidup" { short "DLH"  duty "Urusan lingkungan hidup"  head kepala-dlh }
sopd dishub "Dinas Perhubungan" { short "Dishub" }
person kepala-dlh "Kepala DLH" { position "Kepala Dinas Lingkungan Hidup"  of dlh }
action sampah "Bank sampah" in environment.waste { owner dlh  supports diskominfo  schedule 2023  area infrastructure }
service izin-usaha "Izin usaha" in governance { owner diskominfo  existing "14 hari"  desired "3 hari" }
decree tim "Tim Pelaksana" { kind team  member in environment { who kepala-dlh  role coordinator  carries sampah } }
requirement jadwal "Kegiatan berjadwal dan berkeluaran" { about action  needs output, schedule  from 1 }
`;
const sample = planOf(sampleText + more).parts;

describe('the action plan of the agencies', () => {
  test('has a chapter for each agency that has work, and names those without any', () => {
    const document = build(sample);
    expect(headingsOf(document, 1).slice(1)).toEqual([
      'BAB I Ringkasan',
      'BAB II Dinas Komunikasi dan Informatika',
      'BAB III Dinas Lingkungan Hidup',
      'Lembar Persetujuan',
    ]);
    expect(paragraphsOf(document).join('\n')).toContain('belum mendapat tugas dalam rencana ini adalah Dishub.');
  });

  test('sums up the work of all agencies', () => {
    const table = tableOf(build(sample), 'agency-summary');
    expect(cellsOf(table, 'body')).toEqual([
      ['1', 'Dinas Komunikasi dan Informatika (BAB II)', '2', '1', '1', '1', '1.750'],
      ['2', 'Dinas Lingkungan Hidup (BAB III)', '1', '0', '0', '0', '–'],
    ]);
    expect(cellsOf(table, 'total')).toEqual([['Jumlah', '3', '1', '1', '1', '1.750']]);
  });

  test('gives an agency only the sections that it has something for', () => {
    expect(headingsOf(build(sample), 2).filter((title) => title.startsWith('3.'))).toEqual([
      '3.1 Tugas',
      '3.2 Kegiatan dan Anggaran',
      '3.3 Penugasan',
      '3.4 Yang Masih Harus Dilengkapi',
    ]);
    expect(headingsOf(build(sample), 2).filter((title) => title.startsWith('2.'))).toEqual([
      '2.1 Kegiatan dan Anggaran',
      '2.2 Quick Win',
      '2.3 Dukungan bagi Perangkat Daerah Lain',
      '2.4 Indikator yang Dipertanggungjawabkan',
      '2.5 Layanan Publik',
      '2.6 Yang Masih Harus Dilengkapi',
    ]);
  });

  test('lists actions with their money, by year and by fund', () => {
    const document = build(sample);
    expect(cellsOf(tableOf(document, 'work-diskominfo'), 'total')).toEqual([['Jumlah', '1.750', '']]);
    expect(cellsOf(tableOf(document, 'years-diskominfo'), 'total')).toEqual([['Jumlah', '100', '1.650', '1.750']]);
    expect(cellsOf(tableOf(document, 'funds-diskominfo'), 'body')).toEqual([
      ['APBD Kabupaten', '100', '1.575', '1.675'],
      ['CSR/TJSL', '–', '75', '75'],
    ]);
  });

  test('names the persons and what each moves', () => {
    expect(cellsOf(tableOf(build(sample), 'seats-dlh'), 'body')).toEqual([
      ['1', 'Kepala Dinas Lingkungan Hidup', 'Tim Pelaksana', 'Koordinator', 'Smart Environment', 'Bank sampah'],
    ]);
  });

  test('names a person beside the office that a decree gives them', () => {
    const { parts } = planOf(`plan p "P" { }
sopd d "Dinas"
person sari "Sari" { position "Kepala Dinas"  of d }
decree tim "Tim" { kind team  member { who sari  position "Analis sistem" } }`);
    expect(cellsOf(tableOf(build(parts), 'seats-d'), 'body')[0]?.[1]).toBe('Sari, Analis sistem');
  });

  test('counts a programme whose only quick win was not chosen, as its money counts', () => {
    const { parts } = planOf(`plan p "P" { uses kominfo-2021 }
sopd d "Dinas"
programme g "Program" in economy { owner d  budget apbd-kabupaten 2023 = Rp 7 juta }
quickwin q "Q" { under g  nomination { decision rejected } }`);
    expect(cellsOf(tableOf(build(parts), 'work-d'), 'total')).toEqual([['Jumlah', '7', '']]);
  });

  test('says what an agency still owes, one element a row', () => {
    const rows = cellsOf(tableOf(build(sample), 'owed-dlh'), 'body');
    expect(rows.find(([, title]) => title === 'Bank sampah')).toEqual(
      expect.arrayContaining(['Bank sampah', 'Kegiatan', expect.stringContaining('Keluaran nyata kegiatan')]),
    );
  });

  test('prints only the sections and dimensions that the document asks for', () => {
    const { parts } = planOf(
      `${sampleText}${more}document lh "LH" { report agency-plan  dimensions environment  sections actions }`,
    );
    const request = parts.document.find(({ name }) => name === 'lh')!;
    const document = build(parts, { request });
    expect(headingsOf(document, 2)).toEqual(['2.1 Kegiatan dan Anggaran']);
    expect(cellsOf(tableOf(document, 'work-dlh'), 'body')).toHaveLength(1);
  });

  test('of an empty plan says in a sentence that there is no work', () => {
    const document = build(planOf('plan kosong "Kosong" { }').parts);
    expect(headingsOf(document, 1)).toEqual(['BAB I Ringkasan']);
    expect(paragraphsOf(document)).toContain('Tugas perangkat daerah belum ditetapkan pada saat dokumen ini disusun.');
  });

  test('holds one agency with eighty actions', () => {
    const actions = Array.from(
      { length: 80 },
      (_, index) =>
        `action a${index} "Kegiatan ${index}" in economy.transaction { owner diskominfo  budget apbd-kabupaten 2023 = Rp ${index + 1} juta }`,
    );
    const { parts } = planOf(
      `plan p "P" { uses kominfo-2021  period 2022..2026 }\nsopd diskominfo "Dinas" { short "Diskominfo" }\n${actions.join('\n')}`,
    );
    const table = tableOf(build(parts), 'work-diskominfo');
    expect(cellsOf(table, 'body')).toHaveLength(80);
    // 1 + 2 + … + 80.
    expect(cellsOf(table, 'total')).toEqual([['Jumlah', '3.240', '']]);
  });

  test('spreads thirty-one years over several tables whose sums are those of their years', () => {
    const years = Array.from({ length: 31 }, (_, index) => `${2000 + index} = Rp 2 juta`).join('  ');
    const { parts } = planOf(
      `plan p "P" { uses kominfo-2021 }\nsopd d "Dinas"\naction a "A" in economy { owner d  budget apbd-kabupaten ${years} }`,
    );
    const document = build(parts);
    const sums = ['years-d', 'years-d-2', 'years-d-3'].map((id) => cellsOf(tableOf(document, id), 'total')[0]?.at(-1));
    expect(sums).toEqual(['24', '24', '14']);
    expect(plainText(tableOf(document, 'years-d-3').caption)).toContain('2024–2030');
  });

  test('is written in English too', () => {
    expect(headingsOf(build(sample, { language: 'en' }), 2)).toContain('3.4 What It Still Owes');
    const texts = blocksOf(build(sample, { language: 'en' })).flatMap((block) =>
      block.kind === 'paragraph' ? [plainText(block.children)] : [],
    );
    expect(texts.join('\n')).toContain('leads two actions and one quick win with');
  });
});
