import { isFilePlace } from '@rencana/model';
import { describe, expect, test } from 'vitest';
import { checkExample } from './check-example.ts';

/** One indicator of a published planning document, and the codes of the findings that it deserves, in the order of the rules. */
interface PublishedIndicator {
  readonly name: string;
  readonly tier: string;
  /** Not published; it follows from what is measured. */
  readonly direction: string;
  /** Missing where none is published, and for percentages. */
  readonly unit?: string;
  readonly isGraded?: true;
  /** Year and value as a plan writes them. */
  readonly baseline?: string;
  readonly target: string;
  readonly owner?: string;
  readonly expected: readonly string[];
}

/**
 * Rows as published, with numbers in Indonesian form. Where no year is published, 2025 stands for it. Grades are those
 * that occur in the rows.
 */
const documents: readonly { readonly source: string; readonly rows: readonly PublishedIndicator[] }[] = [
  {
    source: 'Kab. Lampung Timur, RPJMD 2025-2029',
    rows: [
      {
        name: 'Persentase anak 7-15 tahun berpartisipasi dalam pendidikan dasar (APS)',
        tier: 'programme',
        direction: 'up',
        baseline: '2024 = 99,09 %',
        target: '2026 = 99,3 %  2027 = 99,5 %  2028 = 99,6 %  2029 = 99,8 %  2030 = 100 %',
        owner: 'Dinas Pendidikan dan Kebudayaan',
        expected: [],
      },
      {
        name: 'Persentase guru yang memiliki sertifikat pendidik',
        tier: 'programme',
        direction: 'up',
        baseline: '2024 = 90,6 %',
        target: '2026 = 92 %  2027 = 94 %  2028 = 96 %  2029 = 97 %  2030 = 98 %',
        owner: 'Dinas Pendidikan dan Kebudayaan',
        expected: [],
      },
      {
        name: 'Angka Kematian Ibu (per 100.000 KH)',
        tier: 'programme',
        direction: 'down',
        unit: 'per 100.000 KH',
        baseline: '2024 = 98,8',
        target: '2026 = 90  2027 = 86  2028 = 83  2029 = 80  2030 = 78',
        owner: 'Dinas Kesehatan',
        expected: [],
      },
      {
        name: 'Prevalensi Stunting pada Balita',
        tier: 'programme',
        direction: 'down',
        baseline: '2024 = 11,9 %',
        target: '2026 = 10,8 %  2027 = 10,3 %  2028 = 9,5 %  2029 = 9,0 %  2030 = 8,6 %',
        owner: 'Dinas Kesehatan',
        expected: [],
      },
      {
        name: 'Tingkat Kemantapan Jalan Kabupaten',
        tier: 'programme',
        direction: 'up',
        baseline: '2024 = 54,7 %',
        target: '2026 = 61 %  2027 = 65 %  2028 = 70 %  2029 = 73 %  2030 = 75 %',
        owner: 'Dinas PUPR',
        expected: [],
      },
      {
        name: 'Persentase warga korban bencana memperoleh rumah layak huni',
        tier: 'programme',
        direction: 'up',
        baseline: '2024 = 83,33 %',
        target: '2026 = 100 %  2027 = 100 %  2028 = 100 %  2029 = 100 %  2030 = 100 %',
        owner: 'Dinas Perkim',
        expected: [],
      },
      {
        name: 'Peningkatan Produksi Tanaman Pangan',
        tier: 'programme',
        direction: 'up',
        baseline: '2024 = -5,7 %',
        target: '2026 = 2 %  2027 = 7 %  2028 = 10 %  2029 = 10 %  2030 = 10 %',
        owner: 'Dinas Ketahanan Pangan TPHP',
        expected: [],
      },
      {
        name: 'Persentase Pertumbuhan Kunjungan Wisatawan',
        tier: 'programme',
        direction: 'up',
        baseline: '2024 = 3,75 %',
        target: '2026 = 5 %  2027 = 10 %  2028 = 15 %  2029 = 20 %  2030 = 25 %',
        owner: 'Dinas Pariwisata',
        expected: [],
      },
      {
        name: 'Indeks SPBE',
        tier: 'programme',
        direction: 'up',
        unit: 'Indeks',
        baseline: '2024 = 2,84',
        target: '2026 = 3,12  2027 = 3,4  2028 = 3,6  2029 = 3,8  2030 = 4,1',
        owner: 'Dinas Kominfo',
        expected: [],
      },
      {
        name: 'Persentase kepemilikan identitas kependudukan digital',
        tier: 'programme',
        direction: 'up',
        baseline: '2024 = 89 %',
        target: '2026 = 98 %  2027 = 99 %  2028 = 99 %  2029 = 99 %  2030 = 100 %',
        owner: 'Dinas Dukcapil',
        expected: [],
      },
      {
        name: 'Realisasi total terhadap target investasi',
        tier: 'programme',
        direction: 'up',
        baseline: '2024 = 202,65 %',
        target: '2026 = 100 %  2027 = 100 %  2028 = 100 %  2029 = 100 %  2030 = 100 %',
        owner: 'Dinas PMPTSP',
        expected: ['target-below-reached'],
      },
    ],
  },
  {
    source: 'Prov. Kalimantan Barat, Pohon kinerja',
    rows: [
      {
        name: 'Indeks SPBE',
        tier: 'objective',
        direction: 'up',
        unit: 'Indeks',
        target: '2025 = 3,5',
        owner: 'Diskominfo',
        expected: ['baseline-missing'],
      },
      {
        name: 'Indeks Keterbukaan Informasi Publik',
        tier: 'objective',
        direction: 'up',
        isGraded: true,
        target: '2025 = sedang',
        owner: 'Diskominfo',
        expected: ['baseline-missing'],
      },
      {
        name: 'Indeks Keamanan Informasi',
        tier: 'objective',
        direction: 'up',
        isGraded: true,
        target: '2025 = baik',
        owner: 'Diskominfo',
        expected: ['baseline-missing'],
      },
      {
        name: 'Persentase tingkat kepuasan masyarakat terhadap akses info',
        tier: 'programme',
        direction: 'up',
        target: '2025 = 75 %',
        owner: 'Diskominfo',
        expected: ['baseline-missing'],
      },
      {
        name: 'Persentase total bobot domain evaluasi SPBE',
        tier: 'programme',
        direction: 'up',
        unit: 'Indeks',
        target: '2025 = 73,5',
        owner: 'Diskominfo',
        expected: ['baseline-missing', 'unit-against-name'],
      },
      {
        name: 'Jumlah Aplikasi dan Proses Bisnis dikembangkan',
        tier: 'subactivity',
        direction: 'up',
        unit: 'Unit',
        target: '2025 = 11',
        owner: 'Diskominfo',
        expected: ['baseline-missing'],
      },
      {
        name: 'Jumlah Perangkat Daerah yang menyelenggarakan statistik',
        tier: 'programme',
        direction: 'up',
        unit: 'PD',
        target: '2025 = 35',
        owner: 'Diskominfo',
        expected: ['baseline-missing'],
      },
    ],
  },
  {
    source: 'Kab. Kotawaringin Timur, RKPD 2025',
    rows: [
      {
        name: 'Indeks Pembangunan Manusia',
        tier: 'goal',
        direction: 'up',
        unit: 'Indeks',
        target: '2025 = 74,35',
        expected: ['missing-owner', 'baseline-missing'],
      },
      {
        name: 'Pertumbuhan ekonomi',
        tier: 'goal',
        direction: 'up',
        target: '2025 = 4,68 %',
        expected: ['missing-owner', 'baseline-missing'],
      },
      {
        name: 'Inflasi',
        tier: 'goal',
        direction: 'within',
        target: '2025 = 2..4 %',
        expected: ['missing-owner', 'baseline-missing'],
      },
      {
        name: 'Tingkat kemiskinan',
        tier: 'goal',
        direction: 'down',
        target: '2025 = 4,48 %',
        expected: ['missing-owner', 'baseline-missing'],
      },
      {
        name: 'Tingkat pengangguran',
        tier: 'goal',
        direction: 'down',
        target: '2025 = 4,86 %',
        expected: ['missing-owner', 'baseline-missing'],
      },
      {
        name: 'Indeks Reformasi Birokrasi',
        tier: 'goal',
        direction: 'up',
        isGraded: true,
        target: '2025 = a',
        expected: ['missing-owner', 'baseline-missing'],
      },
    ],
  },
  {
    source: 'Kab. Kotawaringin Timur, RKPD 2026',
    rows: [
      {
        name: 'Pertumbuhan ekonomi',
        tier: 'goal',
        direction: 'up',
        target: '2026 = 5,12',
        expected: ['missing-owner', 'baseline-missing'],
      },
      {
        name: 'Angka kemiskinan',
        tier: 'goal',
        direction: 'down',
        target: '2026 = 4,67',
        expected: ['missing-owner', 'baseline-missing'],
      },
      {
        name: 'Indeks Pembangunan Manusia',
        tier: 'goal',
        direction: 'up',
        target: '2026 = 74,98',
        expected: ['missing-owner', 'baseline-missing'],
      },
    ],
  },
];

describe.each(documents)('$source', ({ rows }) => {
  const codes = codesByElement(rows);

  test.each(rows.map((row, index) => [row.name, index, row.expected] as const))('%s', (_, index, expected) => {
    expect(codes.get(`contoh.baris-${index}`) ?? []).toEqual(expected);
  });

  test('nothing else is found', () => {
    const known = new Set(rows.map((_, index) => `contoh.baris-${index}`));
    expect([...codes].filter(([element]) => !known.has(element))).toEqual([]);
  });
});

/** Checks all rows as one plan of stage III. */
function codesByElement(rows: readonly PublishedIndicator[]): ReadonlyMap<string, readonly string[]> {
  const owners = [...new Set(rows.flatMap(({ owner }) => owner ?? []))];
  const text = [
    'plan contoh "Contoh" { period 2025..2030 }',
    'scale predikat "Predikat" { grade sedang "Sedang"  grade baik "Baik"  grade a "A" }',
    ...owners.map((owner, index) => `sopd pemilik-${index} "${owner}"`),
    ...rows.map((row, index) => indicatorText(row, index, owners)),
    '',
  ].join('\n');
  const { findings } = checkExample([{ path: 'plan.rencana', text, marks: [] }], 3);
  const codes = new Map<string, string[]>();
  for (const { code, place } of findings) {
    const element = isFilePlace(place) ? `${place.file} ${place.key}` : place.element;
    codes.set(element, [...(codes.get(element) ?? []), code]);
  }
  return codes;
}

function indicatorText(row: PublishedIndicator, index: number, owners: readonly string[]): string {
  const { name, tier, direction, unit, isGraded, baseline, target, owner } = row;
  return [
    `indicator baris-${index} "${name}" { tier ${tier}  direction ${direction}`,
    ...(unit === undefined ? [] : [`unit "${unit}"`]),
    ...(isGraded ? ['kind ordinal  graded predikat'] : []),
    ...(baseline === undefined ? [] : [`baseline ${baseline}`]),
    `target ${target}`,
    ...(owner === undefined ? [] : [`owner pemilik-${owners.indexOf(owner)}`]),
    '}',
  ].join('  ');
}
