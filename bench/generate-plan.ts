/** One file of a generated plan, path relative to its root. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

export interface GenerateOptions {
  /** About how many lines the plan should have. */
  readonly lines: number;
  readonly files: number;
  /** Chooses names and figures; the same seed gives the same plan. */
  readonly seed: number;
}

const homes = [
  'governance.public-service',
  'governance.bureaucracy',
  'governance.public-policy',
  'branding.tourism',
  'branding.business',
  'branding.city-appearance',
  'economy.industry',
  'economy.welfare',
  'economy.transaction',
  'living.harmony',
  'living.health',
  'living.mobility',
  'society.community',
  'society.learning',
  'society.security',
  'environment.protection',
  'environment.waste',
  'environment.energy',
] as const;

const subjects = [
  'layanan perizinan',
  'antrean puskesmas',
  'data kependudukan',
  'promosi wisata',
  'pasar rakyat',
  'bank sampah',
  'literasi digital',
  'penerangan jalan',
  'satu data',
  'angkutan sekolah',
] as const;
const verbs = ['Integrasi', 'Penguatan', 'Pengembangan', 'Perluasan', 'Penataan', 'Pembangunan'] as const;
const years = [2023, 2024, 2025, 2026, 2027] as const;
const areas = ['policy', 'infrastructure', 'application', 'literacy'] as const;

/** A realistic, sound plan of any size, the same for the same options. */
export function generatePlan({ lines, files, seed }: GenerateOptions): GeneratedFile[] {
  const random = createRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const sopdCount = Math.max(5, Math.min(80, Math.round(lines / 250)));
  const indicatorCount = Math.max(10, Math.round(lines / 36));
  const actionCount = Math.max(20, Math.round(lines / 27));
  const quickwinCount = Math.max(6, Math.round(lines / 220));
  const elements: string[] = [];
  for (let i = 0; i < indicatorCount; i++)
    elements.push(indicator(i, i % sopdCount, homes[i % homes.length] as string, random));
  for (let i = 0; i < actionCount; i++) {
    const title = `${pick(verbs)} ${pick(subjects)} ${i + 1}`;
    elements.push(
      action({
        i,
        title,
        home: homes[i % homes.length] as string,
        owner: random(sopdCount),
        indicator: random(indicatorCount),
        area: pick(areas),
        random,
      }),
    );
  }
  for (let i = 0; i < quickwinCount; i++)
    elements.push(quickwin(i, homes[(i * 3) % homes.length] as string, random(sopdCount), random(indicatorCount)));
  const organisation = Array.from(
    { length: sopdCount },
    (_, i) => `sopd dinas-${i} "Dinas Contoh ${i + 1}" { short "Dinas ${i + 1}"  kind dinas }`,
  ).join('\n');
  const perFile = Math.ceil(elements.length / Math.max(1, files - 1));
  const parts = Array.from({ length: Math.max(1, files - 1) }, (_, i) => ({
    path: `bagian-${String(i + 1).padStart(2, '0')}.rencana`,
    text: `// Rencana karangan untuk mengukur kecepatan\n\n${elements.slice(i * perFile, (i + 1) * perFile).join('\n')}`,
  }));
  return [{ path: 'plan.rencana', text: `${plan}\n${organisation}\n` }, ...parts];
}

const plan = `/** Rencana karangan */
plan uji "Masterplan Smart City Kabupaten Uji" {
  uses           kominfo-2021
  region         "Kabupaten Uji"
  level          regency
  period         2022..2031
  current-stage  3
  vision         "Kabupaten Uji yang melayani"
}
`;

function indicator(i: number, owner: number, home: string, random: (below: number) => number): string {
  const base = 20 + random(400) / 10;
  const at = (k: number): string => (base + k * 2.5).toFixed(1).replace('.', ',');
  return `indicator indikator-${i} "Persentase capaian ${i + 1}" in ${home} {
  level       outcome
  kind        percentage
  direction   up
  baseline    2021 = ${at(0)}
  target      ${years.map((year, k) => `${year} = ${at(k + 1)}`).join('   ')}
  owner       dinas-${owner}
  source      "Laporan kinerja dinas"
  definition  "Bagian yang sudah terlayani dibagi seluruh sasaran"
}
`;
}

interface ActionParts {
  readonly i: number;
  readonly title: string;
  readonly home: string;
  readonly owner: number;
  readonly indicator: number;
  readonly area: string;
  readonly random: (below: number) => number;
}

function action({ i, title, home, owner, indicator: measured, area, random }: ActionParts): string {
  const juta = (): number => 100 + random(900);
  return `action kegiatan-${i} "${title}" in ${home} {
  area            ${area}
  owner           dinas-${owner}
  schedule        2023..2027
  budget          apbd-kabupaten  ${years.map((year) => `${year} = Rp ${juta()} juta`).join('  ')}
  contributes-to  indikator-${measured}
  output          "Layanan terpadu" { unit "layanan"  target 2023 = 5   2027 = 25 }
  description     """
    Kegiatan ini mendukung [[indikator-${measured}]] dengan sasaran [[indikator-${measured}.target.2027]]
    pada akhir periode.
  """
}
`;
}

function quickwin(i: number, home: string, owner: number, measured: number): string {
  return `quickwin unggulan-${i} "Program unggulan ${i + 1}" in ${home} {
  owner           dinas-${owner}
  contributes-to  indikator-${measured}
  problem         "Warga menunggu terlalu lama"
  schedule        2022-09..2023-06
  budget          apbd-kabupaten  2022 = Rp 150 juta  2023 = Rp 250 juta
  status          planning
  benefit         { for public  description "Waktu tunggu berkurang" }
  risk            "Jaringan di hulu" { likelihood medium  effect medium  mitigation "Layanan luring" }
  milestone       "Uji coba" { due 2023-02  result "Berita acara" }
}
`;
}

/** A small linear congruential generator: the same everywhere, and no clock. */
export function createRandom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}
