import { plainText } from '@rencana/document';
import { reports } from '@rencana/reports';
import { expect, test } from 'vitest';
import { blocksOf, headingsOf } from './document-blocks.ts';
import { planOf } from './plan-of.ts';

const plan = `
plan contoh "Masterplan Contoh" { uses kominfo-2021  region "Kabupaten Contoh"  period 2022..2026 }
sopd kominfo "Dinas Komunikasi" { short "Diskominfo" }
sopd kesehatan "Dinas Kesehatan" { short "Dinkes" }
sopd din "Dinas Induk" { short "Din" }
service izin "Izin usaha" in governance { owner kominfo  existing "Tiga loket"  desired "Satu loket" }
`;

function build(text: string) {
  const { parts } = planOf(text);
  const report = reports.find(({ name }) => name === 'public-services')!;
  return report.build(parts, {
    language: 'id',
    errors: [],
    ...(parts.document[0] && { request: parts.document[0] }),
  });
}

test('lists the abbreviations that the document uses, and no others', () => {
  const [list] = blocksOf(build(plan)).filter((block) => block.kind === 'list');
  const lines = list?.items.flatMap((item) =>
    item.map((block) => (block.kind === 'paragraph' ? plainText(block.children) : '')),
  );
  expect(lines).toEqual(['Diskominfo — Dinas Komunikasi']);
});

test('has no list where nothing is abbreviated, or where it is left out', () => {
  const unused = build(plan.replace('owner kominfo', ''));
  const without = build(`${plan}\ndocument layanan "Layanan" { report public-services  sections summary }`);
  for (const document of [unused, without]) expect(headingsOf(document, 1)).not.toContain('Daftar Singkatan');
});
