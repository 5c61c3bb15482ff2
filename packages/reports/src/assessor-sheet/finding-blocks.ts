import type { BlockDraft, Tone } from '@rencana/document';
import { isFilePlace, type Severity } from '@rencana/model';
import { paragraph } from '../content/block.ts';
import { enumerate } from '../content/enumerate.ts';
import { chip, reference } from '../content/inline.ts';
import { itemTable } from '../content/item-table.ts';
import type { LocatedFinding } from '../report.ts';

const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

const severityTexts: Readonly<Record<Severity, { readonly title: string; readonly tone: Tone }>> = {
  error: { title: 'galat', tone: 'bad' },
  warning: { title: 'peringatan', tone: 'warning' },
  info: { title: 'informasi', tone: 'neutral' },
  hint: { title: 'saran', tone: 'neutral' },
};

/** Findings that are told one by one; the rest is counted, so that the sheet keeps to its pages. */
const most = 5;

/** What requirements ask is told under completeness, element by element. */
const told = 'requirement-missing';

/** What the checks of the plan find open: how many of each severity, and the gravest one by one. */
export function findingBlocks(all: readonly LocatedFinding[]): readonly BlockDraft[] {
  const findings = all.filter(({ finding }) => finding.code !== told);
  if (findings.length === 0) return [paragraph('Pemeriksaan masterplan tidak menyisakan temuan terbuka.')];
  const counts = severities
    .map((severity) => ({ severity, count: findings.filter(({ finding }) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severityTexts[severity].title}`);
  const gravest = severities.flatMap((severity) => findings.filter(({ finding }) => finding.severity === severity));
  const rest = gravest.length - most;
  return [
    paragraph(
      `Pemeriksaan masterplan menyisakan ${enumerate(counts, 'id')} sebagaimana tercantum pada `,
      reference('open-findings'),
      rest > 0 ? `; ${rest} temuan lain yang lebih ringan tidak diuraikan di sini.` : '.',
    ),
    itemTable<LocatedFinding>({
      id: 'open-findings',
      caption: 'Temuan yang masih terbuka',
      summary: 'Setiap baris satu temuan dengan tingkat, kode, dan letaknya dalam naskah rencana.',
      density: 'compact',
      items: gravest.slice(0, most),
      rowPlace: ({ finding: { place } }) =>
        isFilePlace(place) ? undefined : { element: place.element, path: place.path },
      columns: [
        {
          title: 'Tingkat',
          width: 12,
          content: ({ finding: { severity } }) => [chip(severityTexts[severity].tone, severityTexts[severity].title)],
        },
        { title: 'Temuan', width: 54, content: ({ finding }) => finding.message.id },
        { title: 'Kode', width: 14, content: ({ finding }) => finding.code },
        { title: 'Letak', width: 18, optional: true, content: ({ where }) => where },
      ],
    }),
  ];
}
