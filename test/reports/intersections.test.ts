import type { Document } from '@rencana/document';
import type { PlanParts } from '@rencana/model';
import { type ReportOptions, reports } from '@rencana/reports';
import { describe, expect, test } from 'vitest';
import { blocksOf, cellsOf, headingsOf, paragraphsOf, tableOf } from './document-blocks.ts';
import { planOf } from './plan-of.ts';
import { sampleText } from './sample-text.ts';

const report = reports.find(({ name }) => name === 'intersections')!;
const build = (parts: PlanParts, options: Partial<ReportOptions> = {}): Document =>
  report.build(parts, { language: 'id', errors: [], ...options });
const sample = planOf(`${sampleText}action peta "Peta wisata" in branding.tourism, living.mobility { }`).parts;

describe('the report of intersections', () => {
  test('has the matrix, who coordinates, a sheet each, and what follows from the plan', () => {
    expect(headingsOf(build(sample), 1)).toEqual([
      'BAB I Matriks Irisan',
      'BAB II Lembar Irisan',
      'BAB III Irisan Menurut Pasangan Dimensi',
      'Lembar Persetujuan',
    ]);
    expect(headingsOf(build(sample), 2)).toEqual(['1.1 Koordinator']);
  });

  test('draws the pairs as a graph, agreed ones apart from derived ones', () => {
    const [figure] = blocksOf(build(sample)).filter((block) => block.kind === 'figure');
    expect(figure?.drawing).toMatchObject({
      kind: 'graph',
      links: [
        { from: 0, to: 2, strength: 1, text: '1', isAgreed: true },
        { from: 1, to: 3, strength: 1, text: '1', isAgreed: false },
      ],
    });
    expect(figure?.alt).toBe(
      'Smart Governance dan Smart Economy: 1 (memuat irisan yang disepakati); Smart Branding dan Smart Living: 1.',
    );
  });

  test('says on a sheet who coordinates and what carries it, with its money', () => {
    const document = build(sample);
    const cards = blocksOf(document).filter((block) => block.kind === 'profile');
    expect(cards.map(({ label, title, badge }) => [label, title, badge])).toEqual([
      ['2.1', 'Izin dan transaksi', 'Irisan · Smart Governance · Smart Economy'],
    ]);
    expect(cellsOf(tableOf(document, 'carriers-izin'), 'body')).toEqual([
      ['1', 'Portal layanan', 'Smart Governance', 'Diskominfo', 'September 2022 – Juni 2023', '1.650'],
    ]);
    expect(cellsOf(tableOf(document, 'coordinators'), 'body')).toEqual([
      [
        '1',
        'Izin dan transaksi (2.1)',
        'Smart Governance; Smart Economy',
        'Dinas Komunikasi dan Informatika',
        'Diskominfo',
      ],
    ]);
  });

  test('lists derived pairs too', () => {
    expect(cellsOf(tableOf(build(sample), 'derived-table'), 'body')).toEqual([
      ['1', 'Smart Governance dan Smart Economy', '1', 'Portal layanan', 'Izin dan transaksi'],
      ['2', 'Smart Branding dan Smart Living', '1', 'Peta wisata', '–'],
    ]);
  });

  test('leaves out sheets where nothing was agreed on', () => {
    const { parts } = planOf('plan p "P" { uses kominfo-2021 }\naction a "A" in branding.tourism, living.mobility { }');
    expect(headingsOf(build(parts), 1)).toEqual([
      'BAB I Matriks Irisan',
      'BAB II Irisan Menurut Pasangan Dimensi',
      'Lembar Persetujuan',
    ]);
  });

  test('of an empty plan says in a sentence that there are none', () => {
    const document = build(planOf('plan kosong "Kosong" { }').parts);
    expect(headingsOf(document, 1)).toEqual(['BAB I Matriks Irisan']);
    expect(paragraphsOf(document)).toContain('Irisan antardimensi belum ditetapkan pada saat dokumen ini disusun.');
  });
});
