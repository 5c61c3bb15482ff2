import type { CellDraft, TableDraft } from '@rencana/document';
import { achievementPercent, type Entry, entryAt, type Indicator, reachedAt, revisedTargets } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { itemTable } from '../content/item-table.ts';
import { valueCell } from '../content/table.ts';
import { missingValue, numberValue } from '../content/value.ts';
import { vocabulary } from '../content/vocabulary.ts';
import { indicatorValueWithUnit } from '../indicators/indicator-form.ts';
import { findHome } from '../view/home.ts';
import { shortName } from '../view/short-name.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { inOrder } from '../view/written-order.ts';
import type { EvaluationParts } from './evaluation-parts.ts';

interface Achieved {
  readonly indicator: Indicator;
  readonly target: Entry | undefined;
  readonly reached: Entry | undefined;
}

/** What the indicators reached of their targets in the year assessed; nothing where no result is reported for it. */
export function achievementTable(view: View, parts: EvaluationParts, id: string, year: string): TableDraft | undefined {
  const achieved = inOrder(view, parts.indicator)
    .map(
      (indicator): Achieved => ({
        indicator,
        target: entryAt(revisedTargets(indicator, parts), year, indicator.aggregation),
        reached: reachedAt(indicator, year, parts),
      }),
    )
    .filter(({ reached }) => reached !== undefined);
  if (achieved.length === 0) return undefined;
  return itemTable<Achieved>({
    id,
    caption: `Capaian indikator tahun ${year}`,
    summary: 'Setiap baris satu indikator dengan target, realisasi, dan capaiannya pada tahun yang dinilai.',
    items: achieved,
    rowPlace: ({ indicator }) => placeOf(indicator),
    columns: [
      { title: 'Indikator', width: 34, header: true, content: ({ indicator }) => titleOf(indicator, 'id') },
      { title: 'Dimensi', width: 18, content: ({ indicator }) => findHome(view, indicator)?.title },
      { title: 'SOPD', width: 15, content: ({ indicator }) => ownerText(view, indicator) },
      {
        title: 'Target',
        width: 14,
        align: 'end',
        content: ({ indicator, target }) => entryCell(view, indicator, target),
      },
      {
        title: 'Realisasi',
        width: 14,
        align: 'end',
        content: ({ indicator, reached }) => entryCell(view, indicator, reached),
      },
      { title: 'Capaian', width: 13, align: 'end', content: ({ indicator }) => achievedCell(indicator, year, parts) },
    ],
  });
}

function ownerText(view: View, indicator: Indicator): string | undefined {
  const owner = view.ownerOf(indicator);
  return owner && shortName(view, owner);
}

function entryCell(view: View, indicator: Indicator, entry: Entry | undefined): CellDraft {
  const value = entry
    ? indicatorValueWithUnit(view, indicator, entry.value)
    : missingValue(vocabulary.missing.noTarget.id);
  return valueCell(value, { align: 'end' });
}

function achievedCell(indicator: Indicator, year: string, parts: EvaluationParts): CellDraft {
  const percent = achievementPercent(indicator, year, parts);
  const value =
    percent === undefined ? missingValue('target atau realisasi bukan bilangan') : numberValue(percent, undefined, '%');
  return valueCell(value, { align: 'end' });
}
