import type { Document } from '@rencana/document';
import type { PlanParts } from '@rencana/model';
import { type ReportOptions, reports } from '@rencana/reports';
import { describe, expect, test } from 'vitest';
import { cellsOf, headingsOf, paragraphsOf, tableOf } from './document-blocks.ts';
import { planOf } from './plan-of.ts';

const report = reports.find(({ name }) => name === 'evidence')!;
const build = (parts: PlanParts, options: Partial<ReportOptions> = {}): Document =>
  report.build(parts, { language: 'id', errors: [], ...options });

const sample = planOf(`
plan p "Masterplan" { uses kominfo-2021 }
indicator ikm "IKM" in governance { }
evidence laporan "Laporan 2023" { number "1/2023"  date 2023-12  page "4"  file "bukti/laporan.pdf" }
evidence notulen "Notulen" { date 2023-02-03  link "https://contoh.go.id/notulen"  file "bukti/hilang.pdf" }
progress ikm { date 2023-12  reached 80  proven-by laporan }
stage t1 "Tahap I" { order 1  deliverable "Buku 1" { delivered 2022-07 }  deliverable "Buku 2" { due 2022-09 } }
evaluation e "Evaluasi" { year 2023  component "Output" { score 3  proven-by laporan, notulen }  component "Impact" { weight 20 } }
progress ikm { date 2024-12  reached none "Survei belum selesai" }
`).parts;
const sha256 = 'ab'.repeat(32);
const files = new Map([['bukti/laporan.pdf', { sha256, bytes: 12345 }]]);

describe('the evidence register', () => {
  test('lists evidence in the order of time with what it proves; a missing file is said', () => {
    expect(cellsOf(tableOf(build(sample, { files }), 'evidence-table'), 'body')).toEqual([
      [
        '1',
        'Notulen',
        '–',
        '3\u00a0Februari 2023',
        '–',
        'bukti/hilang.pdf (berkas tidak ditemukan) https://contoh.go.id/notulen',
        '• Evaluasi — Output (2023)',
      ],
      [
        '2',
        'Laporan 2023',
        '1/2023',
        'Desember 2023',
        '4',
        'bukti/laporan.pdf (ada)',
        '• IKM (Desember 2023) • Evaluasi — Output (2023)',
      ],
    ]);
  });

  test('prints the whole fingerprint of each file at hand', () => {
    expect(cellsOf(tableOf(build(sample, { files }), 'fingerprint-table'), 'body')).toEqual([
      ['Notulen bukti/hilang.pdf', '–', '– Berkas tidak ditemukan pada saat dokumen dibuat.'],
      ['Laporan 2023 bukti/laporan.pdf', '12.345', sha256],
    ]);
  });

  test('says nothing of files where nobody has looked for them', () => {
    const document = build(sample);
    expect(headingsOf(document, 1)).not.toContain('BAB III Sidik Jari Berkas');
    expect(cellsOf(tableOf(document, 'evidence-table'), 'body')[1]).toContain('bukti/laporan.pdf');
  });

  test('tells which claims have no evidence; what is not handed in, measured or scored claims nothing', () => {
    const rows = cellsOf(tableOf(build(sample), 'claim-table'), 'body');
    expect(rows.map((cells) => cells.slice(1))).toEqual([
      ['Tahap I — Buku 1', 'Keluaran tahap', 'Juli 2022', 'Belum ada bukti'],
      ['IKM', 'Kemajuan', 'Desember 2023', 'Laporan 2023'],
      ['Evaluasi — Output', 'Komponen evaluasi', '2023', '• Laporan 2023 • Notulen'],
    ]);
  });

  test('counts in English as English does', () => {
    const { parts } = planOf(`plan p "P" { uses kominfo-2021  region "Kabupaten Contoh" }
evidence e "E" { }
indicator i "I" in economy { kind numeric  direction up }
progress i { date 2022-12  reached 4 }`);
    const told = paragraphsOf(build(parts, { language: 'en' }));
    expect(told).toContain('The Smart City of Contoh Regency rests on one piece of evidence, see Table 1.1.');
    expect(told).toContain(
      'Of one claim on deliverables, progress, meetings and assessments, evidence supports none. Details are in Table 2.1.',
    );
  });

  test('of an empty plan says in a sentence that there is none', () => {
    const document = build(planOf('plan kosong "Kosong" { }').parts, { files: new Map() });
    expect(headingsOf(document, 1)).toEqual(['BAB I Register Bukti']);
    expect(paragraphsOf(document)).toContain('Bukti pelaksanaan belum dicatat pada saat dokumen ini disusun.');
  });
});
