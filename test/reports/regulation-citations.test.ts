import { reports } from '@rencana/reports';
import { describe, expect, test } from 'vitest';
import { planOf } from './plan-of.ts';

/** The basis of a decree as the decree cites it. */
function cited(regulation: string, level = 'regency'): string | undefined {
  const text = `plan contoh "Masterplan" { uses kominfo-2021  region "Daerah Contoh"  level ${level} }
regulation aturan ${regulation}
decree surat "Pembentukan" { kind council  basis aturan  dictum "Membentuk." }`;
  const report = reports.find(({ name }) => name === 'decrees')!;
  const document = report.build(planOf(text).parts, { language: 'id', errors: [] });
  return /"Mengingat".*?"value":"([^"]*);"/.exec(JSON.stringify(document))?.[1];
}

describe('a citation', () => {
  test.each([
    ['law', 'regency', 'Undang-Undang'],
    ['government', 'regency', 'Peraturan Pemerintah'],
    ['presidential', 'regency', 'Peraturan Presiden'],
    ['ministerial', 'regency', 'Peraturan Menteri'],
    ['regional', 'regency', 'Peraturan Daerah'],
    ['regent', 'regency', 'Peraturan Bupati'],
    ['regent', 'city', 'Peraturan Wali Kota'],
  ])('names the sort by the level %s of a %s where the title tells only the subject', (level, region, sort) => {
    expect(cited(`"Sistem Elektronik" { number "95 Tahun 2018"  level ${level} }`, region)).toBe(
      `${sort} Nomor 95 Tahun 2018 tentang Sistem Elektronik`,
    );
  });

  test('names the sort once where the title begins with it', () => {
    expect(
      cited('"Peraturan Menteri Dalam Negeri tentang Klasifikasi" { number "90 Tahun 2019"  level ministerial }'),
    ).toBe('Peraturan Menteri Dalam Negeri Nomor 90 Tahun 2019 tentang Klasifikasi');
    expect(cited('"Keputusan Bupati" { number "7"  level regent  subject "Tim" }')).toBe(
      'Keputusan Bupati Nomor 7 tentang Tim',
    );
  });

  test.each(['Kependudukan', 'Perdagangan', 'Sertifikasi Elektronik'])(
    'names the sort of %s, whose first letters are only those of an abbreviation',
    (title) => {
      expect(cited(`"${title}" { number "24 Tahun 2013"  level law }`)).toBe(
        `Undang-Undang Nomor 24 Tahun 2013 tentang ${title}`,
      );
    },
  );

  test.each(['Permendagri', 'Kepmenpan', 'Perwali', 'UU', 'Kep. Bupati'])('takes %s for the sort', (title) => {
    expect(cited(`"${title}" { number "24"  level law }`)).toBe(`${title} Nomor 24`);
  });

  test('marks a draft once where its title says that it is one', () => {
    expect(cited('"Rancangan Peraturan Bupati" { level regent  status draft  subject "Masterplan" }')).toBe(
      'Rancangan Peraturan Bupati tentang Masterplan',
    );
  });

  test('keeps a title whose sort nobody tells, and marks a draft', () => {
    expect(cited('"Sistem Elektronik" { number "95" }')).toBe('Sistem Elektronik Nomor 95');
    expect(cited('"Masterplan" { level regent  status draft }')).toBe('Rancangan Peraturan Bupati tentang Masterplan');
  });

  test('says the word before the subject once, whoever has written it too', () => {
    expect(cited('"Tentang Masterplan" { level regent }')).toBe('Peraturan Bupati tentang Masterplan');
    expect(cited('"Peraturan Bupati" { level regent  subject "tentang Masterplan" }')).toBe(
      'Peraturan Bupati tentang Masterplan',
    );
  });

  test('goes on with the subject that is written out where the title begins with it', () => {
    expect(cited('"Peraturan Bupati tentang Masterplan" { level regent  subject "Masterplan Kabupaten Contoh" }')).toBe(
      'Peraturan Bupati tentang Masterplan Kabupaten Contoh',
    );
  });
});

describe('what enacts the plan', () => {
  const enacted = (regulation: string, language: 'id' | 'en'): string | undefined => {
    const text = `plan contoh "Masterplan" { uses kominfo-2021  region "Kabupaten Contoh"  enacted-by aturan }
regulation aturan ${regulation}`;
    const report = reports.find(({ name }) => name === 'executive-summary')!;
    const document = report.build(planOf(text).parts, { language, errors: [] });
    return /"value":"((?:The plan is|Landasan)[^"]*)"/.exec(JSON.stringify(document))?.[1];
  };
  const draft =
    '"Peraturan Bupati tentang Masterplan" { level regent  status draft  subject "Masterplan Kabupaten Contoh" }';
  const sentences: [string, string, 'id' | 'en', string][] = [
    [
      'a draft in Indonesian',
      draft,
      'id',
      'Landasan kebijakan pelaksanaan masterplan ini adalah rancangan Peraturan Bupati tentang Masterplan Kabupaten Contoh.',
    ],
    [
      'a draft without an English name',
      draft,
      'en',
      'The plan is to be enacted by the draft Peraturan Bupati tentang Masterplan Kabupaten Contoh.',
    ],
    [
      'a draft with an English name',
      '"Peraturan Bupati tentang Masterplan" { level regent  status draft  english "Regent Regulation on the Master Plan" }',
      'en',
      'The plan is to be enacted by the draft Regent Regulation on the Master Plan.',
    ],
    [
      'one in force, of which only the subject is told',
      '"Masterplan" { level regent  number "7 Tahun 2023"  status in-force }',
      'en',
      'The plan is enacted by Regent Regulation Number 7 of 2023 on Masterplan.',
    ],
  ];
  test.each(sentences)('is named once: %s', (_name, regulation, language, expected) => {
    expect(enacted(regulation, language)).toBe(expected);
  });
});
