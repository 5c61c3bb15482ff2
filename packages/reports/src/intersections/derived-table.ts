import type { RowDraft, TableDraft } from '@rencana/document';
import type { IntersectionPair } from '@rencana/model';
import { numberedColumns } from '../content/numbered-columns.ts';
import { cell, table, valueCell } from '../content/table.ts';
import { numberValue } from '../content/value.ts';
import { titleLines } from '../plan-text/references-text.ts';
import { titleOfId } from '../view/short-name.ts';
import type { View } from '../view/view.ts';

const texts = {
  caption: { id: 'Irisan menurut pasangan dimensi', en: 'Intersections by pair of dimensions' },
  summary: {
    id: 'Setiap baris satu pasangan dimensi dengan unsur yang melayani keduanya dan irisan yang disepakati.',
    en: 'One pair of dimensions a row, with what serves both and the intersections agreed on.',
  },
  columns: {
    id: ['No', 'Pasangan dimensi', 'Jumlah', 'Program, kegiatan, dan quick win', 'Irisan yang disepakati'],
    en: ['No', 'Pair of dimensions', 'Count', 'Programmes, actions and quick wins', 'Agreed on'],
  },
  pair: {
    id: (first: string, second: string) => `${first} dan ${second}`,
    en: (first: string, second: string) => `${first} and ${second}`,
  },
} as const;

const widths = [3, 24, 7, 36, 26];

/** Every pair that something ties, the strongest first: what serves both, and what was agreed on between them. */
export function derivedTable(view: View, pairs: readonly IntersectionPair[]): TableDraft {
  const sorted = pairs.toSorted((left, right) => right.carriers.length - left.carriers.length);
  const named = (ids: readonly string[]) =>
    titleLines(
      view,
      ids.toSorted((left, right) => view.rank(left) - view.rank(right)).map((id) => ({ id, name: id })),
    );
  return table({
    id: 'derived-table',
    caption: view.say(texts.caption),
    summary: view.say(texts.summary),
    density: 'compact',
    columns: numberedColumns(view.say(texts.columns), widths),
    rows: sorted.map(
      (pair, index): RowDraft => ({
        role: 'body',
        cells: [
          cell(String(index + 1), { align: 'center' }),
          cell(view.say(texts.pair)(titleOfId(view, pair.first), titleOfId(view, pair.second)), { header: true }),
          valueCell(numberValue(String(pair.carriers.length)), { align: 'center' }),
          cell(pair.carriers.length > 0 ? named(pair.carriers) : '–'),
          cell(pair.declared.length > 0 ? named(pair.declared) : '–'),
        ],
      }),
    ),
  });
}
