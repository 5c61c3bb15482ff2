import { createRandom } from '../../../bench/generate-plan.ts';
import { soundSubjects } from './sound-subjects.ts';

type Random = (below: number) => number;

/** Names and titles of agencies; the owners of work are drawn from them. */
const agencies = [
  ['setda', 'Sekretariat Daerah'],
  ['diskominfo', 'Dinas Komunikasi dan Informatika'],
  ['dpmptsp', 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu'],
  ['disbudpar', 'Dinas Kebudayaan dan Pariwisata'],
  ['dinkes', 'Dinas Kesehatan'],
  ['disdik', 'Dinas Pendidikan'],
  ['dlh', 'Dinas Lingkungan Hidup'],
  ['dishub', 'Dinas Perhubungan'],
] as const;

const dimensions = ['governance', 'branding', 'economy', 'living', 'society', 'environment'] as const;

/**
 * A complete plan in stage IV of which no rule finds anything, the same for the same seed: every kind of element that a
 * rule reads is in it. Figures, years and owners are drawn; nothing in it is taken from a real plan.
 */
export function soundPlan(seed: number): string {
  const random = createRandom(seed);
  const first = 2022 + random(4);
  const owner = (): string => agencies[random(agencies.length)]?.[0] ?? 'setda';
  const work = dimensions.map((dimension, index) => dimensionText(dimension, index, first, owner, random));
  const [, reached = ''] = /baseline \d+ = ([\d,]+ %)/.exec(work.join('\n')) ?? [];
  return [planText(first), organisation(), ...work, around(first, reached)].join('\n');
}

function planText(first: number): string {
  return `// Rencana karangan untuk menguji aturan; tidak ada yang nyata di dalamnya.
plan uji "Masterplan Smart City Kabupaten Uji" {
  uses kominfo-2021
  region "Kabupaten Uji"
  code "99.01"
  level regency
  period ${first}..${first + 9}
  date ${first}-09-22
  current-stage 4
  priority economy
  vision "Kabupaten Uji yang cerdas melayani"
  region-vision "Kabupaten Uji yang maju dan sejahtera"
  leader bupati
  enacted-by perbup
  cohort "Angkatan uji"
}
mission layanan "Membangun layanan yang mudah" { tier smart-city  order 1 }
objective mutu "Terjaganya mutu pelayanan" { serves layanan }
regulation uu-pemda "Undang-Undang tentang Pemerintahan Daerah" { number "23 Tahun 2014"  date 2014  level law  status in-force }
regulation perbup "Peraturan Bupati tentang Masterplan Smart City" { level regent  status in-force  date ${first + 1}-01 }
narrative pengantar "Kata Pengantar" {
  section foreword
  text "Rencana ini memuat enam program unggulan. Nilai [[indikator-1]] pada awalnya [[indikator-1.baseline.${first - 1}]]."
}
`;
}

function organisation(): string {
  const offices = agencies.map(([name, title]) => {
    const kind = name === 'setda' ? 'sekretariat' : 'dinas';
    return `sopd ${name} "${title}" { short "${title
      .split(' ')
      .map((word) => word[0])
      .join('')}"  kind ${kind}  head kepala-${name}  duty "Urusan ${title}" }
person kepala-${name} "Kepala ${title}" { position "Kepala ${title}"  of ${name} }`;
  });
  return `${offices.join('\n')}
person bupati "Bupati Uji" { position "Bupati Uji" }
partner kampus "Universitas Uji" { kind academia }
`;
}

function dimensionText(dimension: string, index: number, first: number, owner: () => string, random: Random): string {
  const years = [0, 1, 2, 3, 4].map((offset) => first + offset);
  const homes = soundSubjects.filter(({ home }) => home.startsWith(`${dimension}.`));
  const lead = owner();
  const money = homes.map(() => years.map(() => 200 + random(200)));
  const sums = years.map((_, i) => money.reduce((sum, each) => sum + (each[i] ?? 0), 0));
  const texts = homes.map((subject, i) => {
    const number = index * 3 + i + 1;
    const base = 20 + random(300) / 10;
    const step = subject.direction === 'up' ? 2 + random(20) / 10 : -(0.5 + random(20) / 10);
    const value = (k: number): string => (base + k * step).toFixed(1).replace('.', ',').replace(/,0$/, '');
    const amounts = (money[i] ?? []).map((juta, k) => `${years[k]} = Rp ${juta} juta`).join('  ');
    return `indicator indikator-${number} "${subject.indicator}" in ${subject.home} {
  level outcome
  tier programme
  kind percentage
  direction ${subject.direction}
  definition "Bagian yang terlayani dibagi seluruh sasaran"
  source "Laporan kinerja"
  frequency yearly
  baseline ${first - 1} = ${value(0)} %
  target ${years.map((year, k) => `${year} = ${value(k + 1)} %`).join('  ')}
  owner ${lead}
  aligns mutu
}
action kegiatan-${number} "${subject.action}" in ${subject.home} {
  under program-${index + 1}
  area ${['policy', 'application', 'literacy'][i]}
  owner ${lead}
  schedule ${first}..${first + 4}
  budget csr ${amounts}
  contributes-to indikator-${number}${number === 2 ? ', sakip' : ''}
  aligns mutu
  code "${index + 1}.0${i + 1}.02.2.01.0001"
  output "${subject.output}" { unit "${subject.unit}"  target ${first} = 5  ${first + 4} = 25 }
  description "Dikerjakan bersama pemerintah kecamatan dan warga."
}
gap celah-${number} "Kesenjangan ${subject.action.toLowerCase()}" in ${subject.home} {
  existing "Belum terlayani seluruhnya"
  desired "Terlayani seluruhnya"
  closed-by kegiatan-${number}
}`;
  });
  const [home] = homes;
  const start = 1 + random(6);
  const month = (n: number): string =>
    `${first + Math.floor((n - 1) / 12)}-${String(((n - 1) % 12) + 1).padStart(2, '0')}`;
  return `extend dimension ${dimension} { goal "Layanan yang makin dekat"  strategy "Mulai dari yang paling dibutuhkan" }
programme program-${index + 1} "Program ${home?.programme}" in ${dimension} {
  owner ${lead}
  contributes-to indikator-${index * 3 + 1}
  aligns mutu
  code "${index + 1}.01.02"
  goal "Layanan yang makin dekat"
  budget csr ${sums.map((sum, k) => `${years[k]} = Rp ${sum} juta`).join('  ')}
}
quickwin unggulan-${index + 1} "${home?.quickwin}" in ${home?.home} {
  owner ${lead}
  contributes-to indikator-${index * 3 + 1}
  aligns mutu
  code "${index + 1}.01.02.2.01.0002"
  problem "Warga menunggu terlalu lama"
  innovation technology
  target-group "Warga kabupaten"
  goal "Layanan dari rumah"
  place "Ibu kota kabupaten"
  attraction "Dapat dipakai dari rumah"
  unique "Disusun bersama warga"
  potential "Dapat dipakai kecamatan lain"
  schedule ${month(start)}..${month(start + 8)}
  budget apbd-kabupaten ${Math.floor((start + 7) / 12) > 0 ? `${first} = Rp 150 juta  ${first + 1} = Rp 150 juta` : `${first} = Rp 250 juta`}
  status development
  output "Layanan berjalan" { unit "layanan"  target ${month(start + 8)} = 1 }
  partners kampus
  benefit { for public  description "Waktu tunggu berkurang" }
  continuity { by regulation  description "Diatur kepala dinas" }
  risk "Jaringan terputus" { likelihood medium  effect medium  mitigation "Layanan luring" }
  milestone "Uji coba" { due ${month(start + 4)}  result "Berita acara" }
  nomination { decision chosen  proposed-by ${lead} }
}
service layanan-${index + 1} "Layanan ${home?.service}" in ${home?.home} {
  owner ${lead}
  users "Warga"
  existing "Dilayani di loket"
  desired "Dilayani dari rumah"
  measured-by indikator-${index * 3 + 1}
  improved-by unggulan-${index + 1}
}
${texts.join('\n')}
`;
}

/** What stands around the work: decrees, stages, readiness, SWOT, an intersection, progress and evaluation. */
function around(first: number, reached: string): string {
  const seats = agencies.map(
    ([name], i) => `  member { who kepala-${name}  role ${['chair', 'secretary'][i] ?? 'member'} }`,
  );
  const groups = dimensions.map(
    (dimension, i) =>
      `  group kelompok-${i + 1} "Kelompok ${i + 1}" in ${dimension} { members ${agencies[i]?.[0]}, ${agencies[i + 2]?.[0]}  lead ${agencies[i]?.[0]} }`,
  );
  return `decree dewan "Dewan Smart City" {
  kind council
  number "contoh/1"
  date ${first}-06
  place "Uji"
  subject "Pembentukan Dewan Smart City"
  considering "bahwa rencana memerlukan arahan"
  basis uu-pemda
  dictum "Membentuk Dewan Smart City."
  dictum "Dewan dan Tim Pelaksana berkoordinasi setiap bulan."
  signatory bupati
  member { who bupati  role patron }
${seats.join('\n')}
}
decree tim "Tim Pelaksana Smart City" {
  kind team
  number "contoh/2"
  date ${first}-07
  place "Uji"
  subject "Pembentukan Tim Pelaksana"
  considering "bahwa setiap dimensi memerlukan penggerak"
  basis uu-pemda
  dictum "Membentuk Tim Pelaksana."
  dictum "Tim Pelaksana rapat setiap bulan."
  signatory bupati
${seats.join('\n')}
}
stage tahap-1 "Tahap I" { order 1  schedule ${first}-06-08..${first}-06-09  place "Aula"  deliverable "Bahan Buku 1" { due ${first}-07  owner setda } }
stage tahap-2 "Tahap II" {
  order 2
  schedule ${first}-07-13..${first}-07-14
${groups.join('\n')}
}
stage tahap-3 "Tahap III" { order 3  schedule ${first}-08-22  deliverable "Rancangan Buku 2" { due ${first}-09  owner setda } }
stage tahap-4 "Tahap IV" { order 4  schedule ${first}-09-21..${first}-09-22  deliverable "Buku akhir" { due ${first}-09  owner setda } }
readiness lembaga "Kelembagaan" { aspect structure  condition fair  existing "Tim disiapkan"  desired "Tim bekerja" }
readiness jaringan "Jaringan" { aspect infrastructure  condition fair  existing "Sampai ibu kota"  desired "Sampai desa" }
readiness kebijakan "Kebijakan" { aspect superstructure  condition fair  existing "Belum diatur"  desired "Diatur" }
swot gotong-royong "Warga yang bergotong royong" in society { quadrant strength  description "Dikenal sejak lama."  weight 100  because layanan-1 }
swot terpencar "Layanan yang terpencar" in governance { quadrant weakness  description "Banyak loket."  weight 100  because layanan-1 }
swot pembayaran "Pembayaran digital yang dikenal" in economy { quadrant opportunity  description "Mudah dipakai."  weight 100  because layanan-3 }
swot kemarau "Kemarau yang panjang" in environment { quadrant threat  description "Air berkurang."  weight 100  because layanan-6 }
fact penduduk "Jumlah penduduk" { unit "jiwa"  source "Ilustrasi"  value ${first - 1} = 250.000 }
scale predikat "Predikat" { grade c "C"  grade cc "CC"  grade b "B"  grade bb "BB"  grade a "A" }
indicator sakip "Nilai akuntabilitas kinerja" in governance.bureaucracy {
  level outcome
  tier programme
  kind ordinal
  graded predikat
  direction up
  definition "Hasil penilaian tahunan"
  source "Laporan kinerja"
  frequency yearly
  baseline ${first - 1} = c
  target ${first} = cc  ${first + 1} = b  ${first + 2} = bb
  owner setda
  aligns mutu
}
intersection satu-data "Data yang dipakai bersama" {
  between governance, economy
  through unggulan-1, unggulan-3
  shares "Data warga"
  coordinator diskominfo
  in-stage tahap-3
  reason "Data yang sama dipakai dua kali"
}
evidence foto "Foto rapat" { file "bukti/laporan.pdf"  date ${first}-12 }
picture peta "Peta Kabupaten Uji" { file "gambar/peta.png"  alt "Peta"  source "Ilustrasi" }
evidence laporan "Laporan pelaksanaan" { number "contoh/3"  date ${first}-12  page "1–9" }
progress unggulan-1 { date ${first}-10  percent 30  status development  proven-by laporan }
progress unggulan-1 { date ${first}-12  percent 45  status development  proven-by laporan }
progress indikator-1 { date ${first}-12  reached ${reached}  proven-by laporan }
progress dewan { date ${first}-12  met yes  note "Rapat Dewan"  proven-by laporan }
progress tim { date ${first}-12  met yes  note "Rapat bulanan"  proven-by laporan }
remark unggulan-1 { author kepala-setda  date ${first}-12  text "Apakah jaringannya siap?"  answer "Siap."  status answered }
evaluation penilaian "Evaluasi Smart City" {
  year ${first}
  date ${first}-12
  component "Baseline" { weight 40  score 3,1  proven-by laporan }
  component "Output" { weight 60  score 2,9  proven-by laporan }
  recommendation "Percepat penetapan arsitektur" { owner diskominfo  due ${first + 1}-06  answer "Dijadwalkan" }
}
`;
}
