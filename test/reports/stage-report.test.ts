import { type ReportOptions, reports } from '@rencana/reports';
import { describe, expect, test } from 'vitest';
import { blocksOf, cellsOf, headingsOf, paragraphsOf, tableOf } from './document-blocks.ts';
import { planOf } from './plan-of.ts';

const plan = `
plan contoh "Masterplan" { uses kominfo-2021  region "Kabupaten Contoh"  level regency  current-stage 3 }
sopd kominfo "Dinas Komunikasi" { short "Diskominfo" }
sopd setda "Sekretariat Daerah" { short "Setda" }
partner kampus "Perguruan Tinggi" { short "Kampus"  kind academia }
person pendamping "Pendamping" { position "Tenaga ahli kementerian" }
requirement syarat-jadwal "Kegiatan memiliki jadwal" { about action  needs schedule, owner  from 2 }
action satu "Satu data" in governance { owner kominfo  schedule 2023 }
action dua "Dua data" in governance { owner kominfo }
intersection temu "Temu data" { between governance, economy  coordinator kominfo  in-stage tahap-3 }
quickwin portal "Portal" in governance { owner kominfo
  nomination { in-stage tahap-2  decision nominated  proposed-by kominfo }
  nomination { in-stage tahap-3  decision chosen  reason "Siap" }
}
stage tahap-3 "Bimtek Tahap III: irisan" { order 3  review "Rancangan diterima." }
stage tahap-2 "Bimtek Tahap II: dimensi" {
  order         2
  schedule      2022-07-13..2022-07-14
  place         "Aula"
  participants  42
  mentor        pendamping
  group         satu "Kelompok 1" in governance { members setda, kominfo, pendamping  lead setda  partners kampus }
  deliverable   "Daftar panjang" { due 2022-08  delivered 2022-08-20  owner kominfo }
}
stage tahap-4 "Bimtek Tahap IV" { order 4 }
`;

const build = (text: string, options: Partial<ReportOptions> = {}) =>
  reports
    .find(({ name }) => name === 'stage-report')!
    .build(planOf(text).parts, { language: 'id', errors: [], ...options });

describe('the stage report', () => {
  test('has a chapter for each stage up to the current one, in their order', () => {
    expect(headingsOf(build(plan), 1)).toEqual([
      'BAB I Bimtek Tahap II: dimensi',
      'BAB II Bimtek Tahap III: irisan',
      'Pengesahan',
    ]);
  });

  test('tells when and where, how many came, who guided and who met', () => {
    const document = build(plan);
    expect(cellsOf(tableOf(document, 'conduct-tahap-2'), 'body').map((cells) => cells.map(plain))).toEqual([
      ['Waktu', '13–14 Juli 2022'],
      ['Tempat', 'Aula'],
      ['Peserta', '42 orang'],
      ['Pendamping', 'Pendamping, Tenaga ahli kementerian'],
    ]);
    expect(cellsOf(tableOf(document, 'groups-tahap-2'), 'body')).toEqual([
      ['1', 'Kelompok 1', 'Smart Governance', 'Setda', 'Diskominfo; Pendamping, Tenaga ahli kementerian', 'Kampus'],
    ]);
  });

  test('tells what came out: deliverables, decisions, intersections and the review', () => {
    const document = build(plan);
    expect(cellsOf(tableOf(document, 'deliverables-tahap-2'), 'body').map((cells) => cells.map(plain))).toEqual([
      ['1', 'Daftar panjang', 'Agustus 2022', '20 Agustus 2022', 'Diskominfo'],
    ]);
    expect(cellsOf(tableOf(document, 'decisions-tahap-2'), 'body')).toEqual([
      ['1', 'Portal', 'Smart Governance', 'Diskominfo', 'Dinominasikan'],
    ]);
    expect(cellsOf(tableOf(document, 'decisions-tahap-3'), 'body')).toEqual([
      ['1', 'Portal', 'Smart Governance', '–', 'Terpilih', 'Siap'],
    ]);
    expect(cellsOf(tableOf(document, 'crossings-tahap-3'), 'body')[0]?.slice(1, 2)).toEqual(['Temu data']);
    expect(paragraphsOf(document)).toContain('Hasil tinjauan: Rancangan diterima.');
  });

  test('tells what requirements of the stage are not met, and by whom', () => {
    const document = build(plan);
    const rows = cellsOf(tableOf(document, 'missing-tahap-2'), 'body');
    expect(rows.map(([, element, , requirement, owner]) => [element, requirement, owner])).toEqual([
      ['Kegiatan: Dua data', 'Kegiatan memiliki jadwal', 'Diskominfo'],
    ]);
    expect(paragraphsOf(document).join(' ')).toContain(
      'Dari 5 isian yang disyaratkan pada tahap ini, 4 (80%) sudah ada.',
    );
  });

  test('says in a sentence where everything asked is there, and where nothing is asked', () => {
    const whole = plan.replace('action dua "Dua data" in governance { owner kominfo }', '');
    expect(paragraphsOf(build(whole)).join(' ')).toContain(
      'Seluruh isian yang disyaratkan pada tahap ini, sebanyak 3, sudah lengkap.',
    );
    const bare = build('plan p "P" { }\nstage s "Tahap" { order 1  place "Aula" }');
    expect(paragraphsOf(bare).join(' ')).toContain('tidak mensyaratkan isian tambahan');
  });

  test.each([
    ['stage-3', ['BAB I Bimtek Tahap III: irisan'], ['1.1 Hasil', '1.2 Kelengkapan']],
    ['groups', ['BAB I Bimtek Tahap II: dimensi'], ['1.1 Kelompok Kerja']],
  ])('sections %s', (section, chapters, titles) => {
    const { parts } = planOf(`document l "L" { report stage-report  sections ${section} }`);
    const document = build(plan, { request: parts.document[0]! });
    expect([headingsOf(document, 1), headingsOf(document, 2)]).toEqual([chapters, titles]);
  });

  test('no remark stands in it, and a plan without stages says so in a sentence', () => {
    expect(
      JSON.stringify(build(`${plan}\nremark portal { date 2022-08  text "Rahasia penilai"  status open }`)),
    ).not.toContain('Rahasia penilai');
    const document = build('plan p "P" { }');
    expect(headingsOf(document, 1)).toEqual(['Tahapan Bimbingan Teknis']);
    expect(blocksOf(document).filter(({ kind }) => kind === 'signatures')).toEqual([]);
  });
});

/** No-break spaces of dates as ordinary ones. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
