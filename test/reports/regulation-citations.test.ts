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
});
