import { plainText } from '@rencana/document';
import { type ReportOptions, reports } from '@rencana/reports';
import { describe, expect, test } from 'vitest';
import { blocksOf, cellsOf, headingsOf, paragraphsOf, tableOf } from './document-blocks.ts';
import { planOf } from './plan-of.ts';

const region =
  'plan contoh "Masterplan" { region "Kabupaten Contoh"  level regency  leader bupati }\nperson bupati "Bupati" { position "Bupati Contoh" }';

const council = `
sopd setda "Sekretariat Daerah" { short "Setda" }
sopd kominfo "Dinas Komunikasi" { short "Diskominfo" }
person sekda "Dr. Sari, M.Si." { position "Sekretaris Daerah"  of setda  civil-rank "Pembina Utama Madya"  nip "198001012005011009" }
regulation uu "Undang-Undang tentang Pemerintahan Daerah" { number "23 Tahun 2014"  date 2014  level law  status in-force }
quickwin portal "Portal" in governance { owner kominfo }
decree dewan "Dewan Smart City" {
  kind         council
  place        "Contoh"
  considering  "bahwa perlu arahan."
  basis        uu
  dictum       "Membentuk Dewan."
  dictum       "Berlaku sejak ditetapkan"
  signatory    bupati
  member       { who bupati  role patron }
  member       { who sekda  role chair }
}
decree tim "Tim Pelaksana" {
  kind       team
  number     "188/7/2023"
  date       2023-03-04
  dictum     "Membentuk Tim."
  member     { who sekda  role responsible }
  member     in governance { position "Analis sistem"  of kominfo  role member  carries portal }
}`;

const build = (text: string, options: Partial<ReportOptions> = {}) =>
  reports
    .find(({ name }) => name === 'decrees')!
    .build(planOf(`${region.replace('{ region', '{ uses kominfo-2021  region')}\n${text}`).parts, {
      language: 'id',
      errors: [],
      ...options,
    });

const clausesOf = (document: ReturnType<typeof build>) =>
  blocksOf(document).flatMap((block) =>
    block.kind === 'clauses'
      ? block.clauses.map(({ term, items }) => `${term}: ${items.map((item) => plainText(item)).join(' | ')}`)
      : [],
  );

describe('decrees', () => {
  test('are letters on F4, one part each with pages of its own, council before team as written', () => {
    const document = build(council);
    expect(document).toMatchObject({ form: 'letter', paper: 'f4', language: 'id' });
    expect(document.cover).toBeUndefined();
    expect(document.parts.map(({ restart }) => restart)).toEqual([true, true]);
    expect(headingsOf(document, 1)).toEqual(Array(2).fill('BUPATI CONTOH KEPUTUSAN BUPATI CONTOH'));
    expect(headingsOf(document, 2)).toEqual([
      'SUSUNAN KEANGGOTAAN DEWAN SMART CITY',
      'BAGAN ORGANISASI DEWAN SMART CITY',
      'SUSUNAN KEANGGOTAAN TIM PELAKSANA',
      'BAGAN ORGANISASI TIM PELAKSANA',
      'PENGGERAK PADA SETIAP PERANGKAT DAERAH',
    ]);
  });

  test('have considerations that end in semicolons, the customary last one, laws, and clauses in words', () => {
    expect(clausesOf(build(council)).slice(0, 5)).toEqual([
      'Menimbang: bahwa perlu arahan; | bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Keputusan Bupati Contoh tentang Pembentukan Dewan Smart City;',
      'Mengingat: Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;',
      'Menetapkan: KEPUTUSAN BUPATI CONTOH TENTANG PEMBENTUKAN DEWAN SMART CITY.',
      'KESATU: Membentuk Dewan.',
      'KEDUA: Berlaku sejak ditetapkan.',
    ]);
  });

  test('print dots for number, date and grounds that the plan does not say, and never make them up', () => {
    const document = build(council);
    expect(paragraphsOf(document)).toContain('NOMOR ……………………………');
    expect(paragraphsOf(document)).toContain('NOMOR 188/7/2023');
    expect(clausesOf(document)).toContain('Mengingat: ……………………………');
    const signed = blocksOf(document).flatMap((block) =>
      block.kind === 'signatures' ? [block.signers[0]!.capacity] : [],
    );
    expect(signed[0]).toEqual(['Ditetapkan di Contoh', 'pada tanggal ……………………………', 'BUPATI CONTOH,']);
    expect(signed[3]?.map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
      'Ditetapkan di ………………………',
      'pada tanggal 4 Maret 2023',
      'BUPATI CONTOH,',
    ]);
  });

  test('list members by group with names where the plan knows them, and who moves each agency', () => {
    const document = build(council);
    const members = tableOf(document, 'members-tim');
    expect(cellsOf(members, 'group')).toEqual([['Kelompok Smart Governance']]);
    expect(cellsOf(members, 'body')).toEqual([
      ['1.', 'Penanggung jawab', 'Dr. Sari, M.Si.', 'Sekretaris Daerah'],
      ['2.', 'Anggota', '……………', 'Analis sistem, Dinas Komunikasi'],
    ]);
    expect(cellsOf(tableOf(document, 'movers-tim'), 'body')).toEqual([
      ['1.', 'Sekretariat Daerah', 'Dr. Sari, M.Si., Sekretaris Daerah', 'Penanggung jawab', '–'],
      ['2.', 'Dinas Komunikasi', 'Analis sistem', 'Anggota', 'Portal'],
    ]);
  });

  test('say the agency of an office that does not tell it, also of a person who is named', () => {
    const document = build(`
partner kampus "Universitas Contoh" { kind academia }
sopd kominfo "Dinas Komunikasi" { short "Diskominfo"  head kadis }
person kadis "Contoh Satu" { position "Pimpinan"  of kominfo }
person rektor "Contoh Dua" { position "Rektor"  of kampus }
person kabid "Contoh Tiga" { position "Kabid Aplikasi"  of kominfo }
person staf "Contoh Empat" { position "Analis Diskominfo"  of kominfo }
decree tim "Tim Pelaksana" {
  kind    team
  member  { who kadis  role chair }
  member  { who rektor  role expert }
  member  { who kabid  role member }
  member  { who staf  role member }
}`);
    const rows = cellsOf(tableOf(document, 'members-tim'), 'body');
    expect(rows.map((cells) => cells.at(-1)).toSorted()).toEqual([
      'Analis Diskominfo',
      'Kabid Aplikasi, Dinas Komunikasi',
      'Pimpinan',
      'Rektor, Universitas Contoh',
    ]);
  });

  test('leave out civil servant numbers unless the document asks for them', () => {
    expect(JSON.stringify(build(council))).not.toContain('198001012005011009');
    const { parts } = planOf('document surat "Surat" { report decrees  sections nip }');
    const asked = build(council, { request: parts.document[0]! });
    expect(cellsOf(tableOf(asked, 'members-dewan'), 'body')[1]).toEqual([
      '2.',
      'Ketua',
      'Dr. Sari, M.Si.',
      '198001012005011009',
      'Sekretaris Daerah',
    ]);
  });

  test.each([
    ['council', 1, 2],
    ['team', 1, 3],
    ['attachments', 0, 5],
    ['decree', 2, 0],
  ])('sections %s: %i decrees, %i annexes', (section, bodies, annexes) => {
    const { parts } = planOf(`document surat "Surat" { report decrees  sections ${section} }`);
    const document = build(council, { request: parts.document[0]! });
    expect([headingsOf(document, 1).length, headingsOf(document, 2).length]).toEqual([bodies, annexes]);
  });

  test('a decree that replaces another revokes it before the clause from when on it holds', () => {
    const document = build(`${council.replace('number     "188/7/2023"', 'number "188/7/2023" replaces lama')}
decree lama "Tim Lama" { kind team  number "188/1/2020"  subject "Tim Lama" }`);
    expect(clausesOf(document).filter((clause) => clause.includes('dicabut'))).toEqual([
      'KESATU: Dengan berlakunya Keputusan ini, Keputusan Bupati Contoh Nomor 188/1/2020 tentang Tim Lama dicabut dan dinyatakan tidak berlaku.',
    ]);
  });

  test('a plan without decrees says so in a sentence', () => {
    const document = build('');
    expect(headingsOf(document, 1)).toEqual(['KEPUTUSAN DEWAN DAN TIM PELAKSANA']);
    expect(paragraphsOf(document)).toHaveLength(1);
  });

  test('a decree without members has neither annexes nor copies', () => {
    const document = build('decree d "D" { kind council }');
    expect(headingsOf(document, 2)).toEqual([]);
    expect(paragraphsOf(document).join()).not.toContain('Tembusan');
  });
});
