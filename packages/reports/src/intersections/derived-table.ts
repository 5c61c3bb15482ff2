import type { RowDraft, TableDraft } from '@rencana/document';
import type { Id, IntersectionPair } from '@rencana/model';
import { chunksOf } from '../content/chunks-of.ts';
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
  return table({
    id: 'derived-table',
    caption: view.say(texts.caption),
    summary: view.say(texts.summary),
    density: 'compact',
    columns: numberedColumns(view.say(texts.columns), widths),
    rows: sorted.flatMap((pair, index) => pairRows(view, pair, index + 1)),
  });
}

const carriersInRow = 15;

/** One row a pair; what ties it goes on in further rows where it is more than fits beside. */
function pairRows(view: View, pair: IntersectionPair, number: number): readonly RowDraft[] {
  return chunksOf(pair.carriers, carriersInRow).map((carriers, index): RowDraft => {
    const isFirst = index === 0;
    const title = view.say(texts.pair)(titleOfId(view, pair.first), titleOfId(view, pair.second));
    return {
      role: 'body',
      cells: [
        cell(isFirst ? String(number) : '', { align: 'center' }),
        cell(title, { header: true }),
        isFirst ? valueCell(numberValue(String(pair.carriers.length)), { align: 'center' }) : cell(''),
        cell(titlesOf(view, carriers)),
        cell(isFirst ? titlesOf(view, pair.declared) : ''),
      ],
    };
  });
}

function titlesOf(view: View, ids: readonly Id[]) {
  const sorted = ids.toSorted((left, right) => view.rank(left) - view.rank(right));
  return sorted.length > 0
    ? titleLines(
        view,
        sorted.map((id) => ({ id, name: id })),
      )
    : '–';
}
