import { plainText } from '@rencana/document';
import { type ReportOptions, reports } from '@rencana/reports';
import { describe, expect, test } from 'vitest';
import { blocksOf, cellsOf, headingsOf, paragraphsOf, tableOf } from './document-blocks.ts';
import { planOf } from './plan-of.ts';

const plan = `
plan contoh "Masterplan Smart City Contoh" { uses kominfo-2021  region "Kabupaten Contoh"  level regency  period 2022..2026  date 2022-09-22  leader bupati }
person bupati "Bupati" { position "Bupati Contoh" }
person kadis "Kepala Dinas" { position "Kepala Dinas Komunikasi"  of kominfo }
sopd kominfo "Dinas Komunikasi" { short "Diskominfo"  head kadis }
sopd lama "Badan Lama" { active 2017..2023  successor baru }
sopd baru "Badan Baru" { active 2024..2031 }
sopd kosong "Dinas Tanpa Kegiatan" { short "Kosong" }
stage tahap-4 "Bimtek Tahap IV: komitmen" { order 4  schedule 2022-09-21..2022-09-22  place "Contoh" }
action satu "Satu data" in governance { owner kominfo  budget apbd-kabupaten 2023 = Rp 2 miliar }
action dua "Riset" in governance { owner baru  budget apbd-kabupaten 2024 = Rp 500 juta }
quickwin portal "Portal" in governance { owner kominfo  schedule 2022-10..2023-06  budget csr 2023 = Rp 250 juta }
quickwin ditolak "Ditolak" in governance { owner kominfo  nomination { decision rejected } }
`;

const build = (text: string, options: Partial<ReportOptions> = {}) =>
  reports
    .find(({ name }) => name === 'commitment')!
    .build(planOf(text).parts, { language: 'id', errors: [], ...options });

const promises = (document: ReturnType<typeof build>) =>
  blocksOf(document).flatMap((block) =>
    block.kind === 'list'
      ? block.items.map(([first]) => (first?.kind === 'paragraph' ? plainText(first.children) : ''))
      : [],
  );

describe('the commitment sheet', () => {
  test('says at which meeting who promises what, with the figures of the plan', () => {
    const document = build(plan);
    expect(paragraphsOf(document)[0]).toBe(
      'Pada Bimtek Tahap IV, 21–22\u00a0September 2022, di Contoh, kami yang bertanda tangan di bawah ini, Bupati Contoh beserta para kepala perangkat daerah di lingkungan Pemerintah Kabupaten Contoh, menyatakan komitmen untuk:',
    );
    expect(promises(document)).toEqual([
      'melaksanakan Masterplan Smart City Contoh Tahun 2022–2026 yang memuat 2 kegiatan;',
      'menyelesaikan satu quick win dalam waktu kurang dari dua belas bulan sebagaimana tercantum dalam Tabel 1;',
      'menganggarkan Rp2,75\u00a0miliar selama masa rencana sesuai dengan kemampuan keuangan daerah, dengan pembagian sebagaimana tercantum dalam Tabel 2;',
      'melaporkan kemajuan secara berkala dan memperbaiki pelaksanaannya berdasarkan hasil evaluasi.',
    ]);
  });

  test('lists quick wins that stand and agencies with work, each with money that sums up', () => {
    const document = build(plan);
    const quickwins = tableOf(document, 'committed-quickwins');
    expect(cellsOf(quickwins, 'body').map(([, title, , , , money]) => [title, money])).toEqual([['Portal', '250']]);
    expect(cellsOf(quickwins, 'total')).toEqual([['Jumlah', '250']]);
    const agencies = tableOf(document, 'committed-agencies');
    expect(cellsOf(agencies, 'body')).toEqual([
      ['1.', 'Dinas Komunikasi', '1', '1', '2.250'],
      ['2.', 'Badan Lama', '1', '0', '500'],
    ]);
    expect(cellsOf(agencies, 'total')).toEqual([['Jumlah', '2', '1', '2.750']]);
  });

  test('promises the money that its table shows, also of work that no agency answers for', () => {
    const document = build(`${plan}
action milik-siapa "Tanpa pelaksana" in economy { budget apbd-kabupaten 2023 = Rp 50 juta }`);
    expect(promises(document).join()).toContain('menganggarkan Rp2,8\u00a0miliar');
    const agencies = tableOf(document, 'committed-agencies');
    expect(cellsOf(agencies, 'body').at(-1)).toEqual(['3.', 'Pelaksana lain atau belum ditetapkan', '1', '0', '50']);
    expect(cellsOf(agencies, 'total')).toEqual([['Jumlah', '3', '1', '2.800']]);
  });

  test('of some dimensions promises only what these hold', () => {
    const { parts } = planOf(`${plan}
quickwin pasar "Pasar" in economy { owner kominfo  budget csr 2023 = Rp 5 juta }
document lembar "Lembar" { report commitment  dimensions economy }`);
    const document = build(
      `${plan}\nquickwin pasar "Pasar" in economy { owner kominfo  budget csr 2023 = Rp 5 juta }`,
      { request: parts.document[0]! },
    );
    expect(promises(document).slice(1, 3).join()).toContain('menyelesaikan satu quick win');
    expect(promises(document).slice(1, 3).join()).toContain('menganggarkan Rp5\u00a0juta');
    expect(cellsOf(tableOf(document, 'committed-agencies'), 'total')).toEqual([['Jumlah', '0', '1', '5']]);
  });

  test('is promised and signed by the agencies of that day: the one that another one follows later', () => {
    const sample = `${plan}\naction tiga "Data" in governance { owner lama  budget apbd-kabupaten 2023 = Rp 20 juta }`;
    expect(cellsOf(tableOf(build(sample), 'committed-agencies'), 'body')[1]).toEqual([
      '2.',
      'Badan Lama',
      '2',
      '0',
      '520',
    ]);
    expect(cellsOf(tableOf(build(plan), 'commitment-signers'), 'body').map(([, , office]) => office)).toEqual([
      'Kepala Dinas Komunikasi',
      'Kepala Badan Lama',
    ]);
  });

  test('an empty plan promises what it can, points at no table and is signed by the head of region alone', () => {
    const document = build('plan kosong "Masterplan" { region "Kota Contoh"  level city }');
    expect(promises(document)).toHaveLength(2);
    expect(blocksOf(document).filter(({ kind }) => kind === 'table')).toEqual([]);
    expect(headingsOf(document, 2)).toEqual([]);
    const signed = blocksOf(document).find(({ kind }) => kind === 'signatures');
    expect(signed).toMatchObject({
      place: '………………………',
      date: '………………………',
      signers: [{ capacity: ['Wali Kota Contoh,'] }],
    });
  });

  test('sections choose: without tables nothing points at them', () => {
    const { parts } = planOf('document lembar "Lembar" { report commitment  sections statement, signatures }');
    const document = build(plan, { request: parts.document[0]! });
    expect(promises(document)[1]).toBe('menyelesaikan satu quick win dalam waktu kurang dari dua belas bulan;');
    expect(blocksOf(document).flatMap((block) => (block.kind === 'table' ? [block.id] : []))).toEqual([
      'commitment-signers',
    ]);
  });
});
