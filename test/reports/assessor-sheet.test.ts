import { createWorkspace } from '@rencana/api';
import type { Severity } from '@rencana/model';
import { type LocatedFinding, type ReportOptions, reports } from '@rencana/reports';
import { describe, expect, test } from 'vitest';
import { cellsOf, headingsOf, paragraphsOf, tableOf } from './document-blocks.ts';
import { planOf } from './plan-of.ts';

const plan = `
plan contoh "Masterplan" { uses kominfo-2021  region "Kabupaten Contoh"  level regency  period 2022..2026  date 2024-12-20  current-stage 2 }
sopd kominfo "Dinas Komunikasi" { short "Diskominfo" }
requirement syarat-jadwal "Kegiatan memiliki jadwal" { about action  needs schedule, owner  from 1 }
requirement syarat-nanti "Kegiatan memiliki anggaran" { about action  needs budget  from 4 }
action satu "Satu data" in governance { owner kominfo  schedule 2023 }
action dua "Dua data" in economy { owner kominfo }
indicator ikm "Indeks Kepuasan" in governance { kind percentage  direction up  baseline 2021 = 70  target 2023 = 80  2024 = 90  owner kominfo }
revision ikm { date 2024-02  kind revised  target 2024 = 85  reason "Terlambat" }
revision dua { date 2024-05  kind stopped  reason "Digabung" }
remark satu { date 2024-03-04  text "Jadwalnya?"  answer "Tahun 2023."  status answered }
remark dua { date 2024-01-05  text "Untuk siapa?"  status open }
`;

const finding = (severity: Severity, code: string, path = 'title'): LocatedFinding => ({
  finding: {
    code,
    severity,
    message: { id: `Temuan ${code}`, en: code },
    place: { element: 'contoh.dua', path },
    related: [],
    fixes: [],
  },
  where: 'plan.rencana:7',
});

const build = (text: string, options: Partial<ReportOptions> = {}) =>
  reports
    .find(({ name }) => name === 'assessor-sheet')!
    .build(planOf(text).parts, { language: 'id', errors: [], ...options });

describe('the assessor sheet', () => {
  test('says how complete the plan is up to its stage, by stage and by dimension', () => {
    const document = build(plan);
    expect(paragraphsOf(document)[0]).toBe(
      'Masterplan ini 75% lengkap: 3 dari 4 isian yang disyaratkan sampai tahapnya sudah ada. Rinciannya disajikan pada Tabel 1.',
    );
    const table = tableOf(document, 'completeness');
    expect(cellsOf(table, 'body')).toEqual([
      ['Tahap I', '4', '3', '75%'],
      ['Smart Governance', '2', '2', '100%'],
      ['Smart Economy', '2', '1', '50%'],
    ]);
    expect(cellsOf(table, 'total')).toEqual([['Jumlah', '4', '3', '75%']]);
    expect(cellsOf(tableOf(document, 'missing'), 'body').map(([, element]) => element)).toEqual(['Kegiatan: Dua data']);
  });

  test('counts open findings by severity and tells the gravest first, with their places', () => {
    const many = [
      finding('hint', 'c'),
      finding('warning', 'b'),
      finding('error', 'a'),
      finding('info', 'requirement-missing'),
    ];
    const document = build(plan, { findings: many });
    expect(paragraphsOf(document).join(' ')).toContain('menyisakan 1 galat, 1 peringatan, dan 1 saran');
    const table = tableOf(document, 'open-findings');
    expect(cellsOf(table, 'body').map(([, severity, text, code, where]) => [severity, text, code, where])).toEqual([
      ['galat', 'Temuan a', 'a', 'plan.rencana:7'],
      ['peringatan', 'Temuan b', 'b', 'plan.rencana:7'],
      ['saran', 'Temuan c', 'c', 'plan.rencana:7'],
    ]);
    expect(table.rows.at(-1)?.place).toEqual({ element: 'contoh.dua', path: 'title' });
  });

  test('keeps to its pages: of many findings the gravest are told, the others counted', () => {
    const document = build(plan, {
      findings: Array.from({ length: 9 }, (_, index) => finding('warning', `w${index}`)),
    });
    expect(cellsOf(tableOf(document, 'open-findings'), 'body')).toHaveLength(5);
    expect(paragraphsOf(document).join(' ')).toContain('; 4 temuan lain yang lebih ringan');
  });

  test('tells remarks, the open ones first, and changes, the latest first', () => {
    const document = build(plan);
    expect(cellsOf(tableOf(document, 'remarks'), 'body').map(([, about, , , , state]) => [about, state])).toEqual([
      ['Dua data', 'Terbuka'],
      ['Satu data', 'Dijawab'],
    ]);
    expect(paragraphsOf(document)).toContain('Tercatat dua tanggapan, satu di antaranya belum dijawab.');
    expect(
      cellsOf(tableOf(document, 'changes'), 'body').map(([, about, , kind, change]) => [about, kind, change]),
    ).toEqual([
      ['Dua data', 'Dihentikan', '–'],
      ['Indeks Kepuasan', 'Diubah', 'Target 2024: 85%'],
    ]);
  });

  test('an empty plan has a sentence under every heading', () => {
    const document = build('plan p "P" { }');
    expect(headingsOf(document, 2)).toEqual([
      'Kelengkapan',
      'Temuan Terbuka',
      'Tanggapan',
      'Perubahan',
      'Catatan Penilai',
    ]);
    expect(paragraphsOf(document).slice(0, 4)).toEqual([
      'Pustaka yang dipakai masterplan ini tidak mensyaratkan isian apa pun.',
      'Pemeriksaan masterplan tidak menyisakan temuan terbuka.',
      'Belum ada tanggapan yang dicatat atas masterplan ini.',
      'Masterplan ini belum diubah sejak ditetapkan.',
    ]);
  });

  test('sections choose', () => {
    const { parts } = planOf('document l "L" { report assessor-sheet  sections changes }');
    expect(headingsOf(build(plan, { request: parts.document[0]! }), 2)).toEqual(['Perubahan']);
  });
});

describe('findings reach only the reports that read them', () => {
  const documents = `
document lembar "Lembar" { report assessor-sheet }
document komitmen "Komitmen" { report commitment }`;
  const service = 'service layanan "Layanan Pemeriintah" in governance { owner kominfo }';

  function open(text: string) {
    const workspace = createWorkspace();
    workspace.setFile({ path: '/uji/plan.rencana', text });
    return workspace;
  }
  const buildAll = (workspace: ReturnType<typeof open>) =>
    workspace.documents('/uji').map(({ id }) => workspace.buildDocument('/uji', id));

  test('with the place of each in the text', () => {
    const workspace = open(`${plan}${documents}\n${service}`);
    const { findings } = workspace.findPlan('/uji/plan.rencana')!;
    const shown = findings.filter(({ code }) => code !== 'requirement-missing');
    expect(shown.length).toBeGreaterThan(0);
    const sheet = workspace.buildDocument('/uji', 'lembar')!;
    const rows = cellsOf(tableOf(sheet, 'open-findings'), 'body');
    expect(rows[0]?.at(-1)).toMatch(/^plan\.rencana:\d+$/);
  });

  test('a finding that goes makes no other report again', () => {
    const workspace = open(`${plan}${documents}\n${service}`);
    const [sheet, commitment] = buildAll(workspace);
    const before = { runs: workspace.counts().reports, findings: workspace.plans()[0]?.findings };
    const text = service.replace('Pemeriintah', 'Pemerintah');
    workspace.setFile({ path: '/uji/plan.rencana', text: `${plan}${documents}\n${text}` });
    const [nextSheet, nextCommitment] = buildAll(workspace);
    expect(workspace.plans()[0]?.findings).not.toEqual(before.findings);
    expect(nextSheet).not.toBe(sheet);
    expect(nextCommitment).toBe(commitment);
    expect(workspace.counts().reports - before.runs).toBe(1);
  });

  test('other reports are handed none', () => {
    for (const report of reports)
      expect([report.name, report.readsFindings === true]).toEqual([report.name, report.name === 'assessor-sheet']);
  });
});
