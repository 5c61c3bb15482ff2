import type { Document } from '@rencana/document';
import type { PlanParts } from '@rencana/model';
import { type ReportOptions, reports } from '@rencana/reports';
import { describe, expect, test } from 'vitest';
import { cellsOf, headingsOf, paragraphsOf, tableOf } from './document-blocks.ts';
import { planOf } from './plan-of.ts';

const report = reports.find(({ name }) => name === 'alignment')!;
const build = (parts: PlanParts, options: Partial<ReportOptions> = {}): Document =>
  report.build(parts, { language: 'id', errors: [], ...options });

const sample = planOf(`
plan p "Masterplan" { uses kominfo-2021  region "Kabupaten Contoh" }
sopd setda "Setda" { short "Setda" }
mission cerdas "Layanan cerdas" { tier smart-city  order 1 }
mission baik "Pemerintahan baik" { tier region  order 4 }
mission jalan "Infrastruktur" { tier region  order 1 }
objective puas "Meningkatnya kepuasan" { serves cerdas }
objective lepas "Meningkatnya investasi" { }
indicator ikm "IKM" in governance { aligns puas }
programme digital "Program Digital" in governance { code "2.16.03"  owner setda  aligns baik }
action portal "Portal" { under digital  budget apbd-kabupaten 2023 = Rp 10 juta }
action aturan "Aturan" { under digital  aligns puas }
action loket "Loket" in governance { owner setda  contributes-to ikm }
action lain "Lain" in economy { }
`).parts;

describe('the alignment matrix', () => {
  test('counts what serves each mission, those of the region first, each action once a mission', () => {
    expect(cellsOf(tableOf(build(sample), 'mission-summary'), 'body')).toEqual([
      ['Misi RPJMD 1: Infrastruktur', '0', '0', '0', '0', '–'],
      ['Misi RPJMD 4: Pemerintahan baik', '0', '0', '1', '0', '10'],
      ['Misi Smart City 1: Layanan cerdas', '1', '1', '2', '0', '–'],
    ]);
  });

  test('shows missions and objectives with programmes and actions: said, inherited, or through an indicator', () => {
    const table = tableOf(build(sample), 'alignment-table');
    expect(cellsOf(table, 'group').map(([title]) => title)).toEqual([
      'Misi RPJMD 1: Infrastruktur',
      'Misi RPJMD 4: Pemerintahan baik',
      'Misi Smart City 1: Layanan cerdas',
      'Sasaran: Meningkatnya kepuasan — diukur dengan IKM',
      'Sasaran di luar misi',
      'Sasaran: Meningkatnya investasi',
    ]);
    expect(cellsOf(table, 'body')).toEqual([
      ['Belum ada program atau kegiatan yang dikaitkan.'],
      ['2.16.03 Program Digital', '• Portal', 'Setda', '–', '10'],
      ['2.16.03 Program Digital', '• Aturan', 'Setda', '–', '–'],
      ['–', '• Loket', 'Setda', 'IKM', '–'],
      ['Belum ada program atau kegiatan yang dikaitkan.'],
    ]);
  });

  test('lists what serves neither mission nor objective', () => {
    expect(cellsOf(tableOf(build(sample), 'unaligned-table'), 'body')).toEqual([
      ['1', 'Lain', 'Kegiatan', 'Smart Economy', '–'],
    ]);
  });

  test('of an empty plan says in a sentence that nothing can be shown', () => {
    const document = build(planOf('plan kosong "Kosong" { }').parts);
    expect(headingsOf(document, 1)).toEqual(['BAB I Ringkasan Keselarasan']);
    expect(paragraphsOf(document).join()).toContain('belum ditetapkan');
  });
});
