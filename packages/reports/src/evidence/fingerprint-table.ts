import type { RowDraft, TableDraft } from '@rencana/document';
import { type Evidence, proseText } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { text, valueInline } from '../content/inline.ts';
import { cell, table, valueCell } from '../content/table.ts';
import { missingValue, numberValue } from '../content/value.ts';
import type { FileFingerprint } from '../report.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';

const texts = {
  caption: { id: 'Sidik jari berkas bukti', en: 'Fingerprints of the files' },
  summary: {
    id: 'Setiap baris satu berkas dengan ukuran dan sidik jari SHA-256-nya.',
    en: 'One file a row, with its size and SHA-256 fingerprint.',
  },
  columns: {
    id: ['Bukti dan berkas', 'Ukuran (bita)', 'Sidik jari SHA-256'],
    en: ['Evidence and file', 'Size (bytes)', 'SHA-256 fingerprint'],
  },
  missing: { id: 'Berkas tidak ditemukan pada saat dokumen dibuat.', en: 'The file was not found at build time.' },
} as const;

const widths = [26, 11, 62];

/** The files that evidence names with their SHA-256, so that anyone can tell whether a file is still the same. */
export function fingerprintTable(
  view: View,
  evidence: readonly Evidence[],
  files: ReadonlyMap<string, FileFingerprint>,
): TableDraft {
  return table({
    id: 'fingerprint-table',
    caption: view.say(texts.caption),
    summary: view.say(texts.summary),
    density: 'compact',
    columns: view
      .say(texts.columns)
      .map((title, index) => ({ title, width: widths[index] ?? 20, ...(index === 1 && { align: 'end' as const }) })),
    rows: evidence.map((element): RowDraft => {
      const path = element.file ? proseText(element.file) : '';
      const found = files.get(path);
      const missing = missingValue(view.say(texts.missing));
      return {
        role: 'body',
        place: placeOf(element, 'file'),
        cells: [
          cell([text(titleOf(element, view.language)), { kind: 'break' }, text(path)], { header: true }),
          valueCell(found ? numberValue(String(found.bytes)) : missing, { align: 'end' }),
          cell(found ? found.sha256 : [valueInline(missing), text(` ${view.say(texts.missing)}`)]),
        ],
      };
    }),
  });
}
