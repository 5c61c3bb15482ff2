import { createWorkspace } from '@rencana/api';
import { expect, test } from 'vitest';

/** What the rule says, in Indonesian, of a plan with these elements. */
function sentencesOf(code: string, elements: string, properties = ''): readonly string[] {
  const workspace = createWorkspace();
  workspace.setFile({
    path: '/a/plan.rencana',
    text: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2027  current-stage 3  ${properties} }
sopd dinkes "Dinas Kesehatan"
${elements}
`,
  });
  const findings = workspace.plans().flatMap((plan) => plan.findings);
  return findings.filter((finding) => finding.code === code).map(({ message }) => message.id);
}

test('a ceiling that no year has is called unwritten, not Rp 0, and the sum is said to be of all funds', () => {
  const elements = `programme sehat "Program sehat" in living { owner dinkes  budget apbd-kabupaten 2026 = Rp 900 juta }
action satu "Satu" { under sehat  budget apbd-kabupaten 2026 = Rp 900 juta  2027 = Rp 400 juta }`;
  expect(sentencesOf('programme-ceiling', elements)).toEqual([
    'Pagu “Program sehat” 2027 belum ditulis, sedangkan jumlah kegiatannya dari semua sumber dana Rp 400 juta. Tulis pagu tahun itu, atau pindahkan anggaran kegiatannya.',
  ]);
});

test.each([
  ['date 2026-11-20', '; tenggatnya 2027-03. Tulis answer.'],
  ['date 2027-04-01', ', padahal tenggatnya 2027-03 sudah lewat. Tulis answer.'],
  ['', '; tenggatnya 2027-03. Tulis answer.'],
])('a recommendation is overdue only where the plan is dated after it: %s', (date, end) => {
  const elements = 'evaluation tahun-2026 "Evaluasi 2026" { year 2026  recommendation "Perbarui" { due 2027-03 } }';
  expect(sentencesOf('unanswered-remark', elements, date)).toEqual([`Rekomendasi “Perbarui” belum dijawab${end}`]);
});

test('the only fund of a dimension is called by its title', () => {
  const elements = 'action satu "Satu" in living.health { owner dinkes  budget apbd-kabupaten 2026 = Rp 900 juta }';
  expect(sentencesOf('dimension-without-money', elements, 'covers living')).toEqual([
    expect.stringMatching(/hanya dibiayai dari APBD /),
  ]);
});

test('a fund that several names begin with is asked about by all of them, not by a near word', () => {
  const elements = 'action satu "Satu" in living.health { owner dinkes  budget apbd 2026 = Rp 900 juta }';
  expect(sentencesOf('unknown-name', elements)).toEqual([
    'Tidak ada sumber dana bernama “apbd”. Maksudnya “apbd-kabupaten”, “apbd-kota” atau “apbd-provinsi”?',
  ]);
});

test('a dimension called by its title is led to its name', () => {
  const elements = 'action satu "Satu" in smart-governance { owner dinkes }';
  expect(sentencesOf('unknown-name', elements)).toEqual([
    'Tidak ada dimensi atau subdimensi bernama “smart-governance”. Maksudnya “governance”? Tulislah begitu.',
  ]);
});

test('an exception without a reason is one finding, in its right form', () => {
  const elements = 'indicator ikm "Indeks" { direction up  owner dinkes  allow missing-direction }';
  expect(sentencesOf('allow-without-reason', elements)).toEqual([]);
  expect(sentencesOf('syntax-error', elements)).toEqual([
    '“allow” membutuhkan kode aturan dan alasan: allow kode-aturan "…"',
  ]);
});

test('a wrong kind is said with the articles of English', () => {
  const workspace = createWorkspace();
  workspace.setFile({
    path: '/a/plan.rencana',
    text: 'plan contoh "Contoh" { period 2022..2027 }\nindicator ikm "Indeks" { direction up  owner ikm }\n',
  });
  const [plan] = workspace.plans();
  expect(plan?.findings.find(({ code }) => code === 'unknown-name')?.message).toEqual({
    id: '“ikm” adalah indikator, padahal di sini harus perangkat daerah (SOPD).',
    en: '“ikm” is an indicator, but an agency (SOPD) belongs here.',
  });
});

test('a name that many kinds may have is one of an “unsur”', () => {
  expect(
    sentencesOf('unknown-name', 'narrative latar "Latar" { section background  text "Lihat [[dinkess]]." }'),
  ).toEqual(['Tidak ada unsur bernama “dinkess”. Maksudnya “dinkes”? Tulislah begitu.']);
});

test('where no word is near, a few words that would do are named', () => {
  expect(
    sentencesOf('unknown-report-word', 'narrative latar "Latar" { section zzzzzzzz  text "Puji syukur." }'),
  ).toEqual([
    'Tidak ada laporan yang mencetak bagian “zzzzzzzz”, jadi narasi ini tidak muncul di dokumen mana pun. Tulis bagian dari laporan yang akan memuatnya, misalnya foreword atau background; panduan bahasa mendaftar semuanya.',
  ]);
  expect(sentencesOf('empty-requirement', 'requirement r "R" { about scale  needs zzzzzzzz }')).toEqual([
    expect.stringContaining(
      'Jenis scale tidak memiliki isian “zzzzzzzz”, jadi syarat “R” tidak memeriksanya. Yang dikenal: grade',
    ),
  ]);
});
