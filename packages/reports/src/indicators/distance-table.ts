import { dateText, type RowDraft, type TableDraft, type ValueDraft } from '@rencana/document';
import { type Indicator, type PlanParts, type Scalar, subtractDecimals } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { text, valueInline } from '../content/inline.ts';
import { cell, table, valueCell } from '../content/table.ts';
import { missingValue } from '../content/value.ts';
import { vocabulary } from '../content/vocabulary.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { indicatorValue, unitText } from './indicator-form.ts';
import { latestPoint, type SeriesPoint, targetPoints } from './series-point.ts';
import { valuePlace } from './value-place.ts';

const texts = {
  caption: {
    id: (title: string) => `Jarak menuju target akhir ${title}`,
    en: (title: string) => `Distance to the last targets of ${title}`,
  },
  summary: {
    id: 'Setiap baris satu indikator dengan data dasar, target akhir, dan selisihnya.',
    en: 'One indicator a row, with its baseline, its last target and the difference.',
  },
  columns: {
    id: ['No', 'Indikator', 'Satuan', 'Data dasar', 'Target akhir', 'Selisih'],
    en: ['No', 'Indicator', 'Unit', 'Baseline', 'Last target', 'Difference'],
  },
  noDifference: {
    id: 'selisih tidak dapat dihitung dari nilai yang ada',
    en: 'no difference can be computed from these values',
  },
  note: {
    id: 'Selisih adalah target akhir dikurangi data dasar; tahunnya dicantumkan dalam kurung.',
    en: 'The difference is the last target less the baseline; the years stand in brackets.',
  },
} as const;

const widths = [3, 34, 13, 12, 12, 11];

export interface DistanceOptions {
  readonly id: string;
  /** The title of the dimension. */
  readonly title: string;
}

/** How far indicators are from where they are to be; nothing where there are no indicators. */
export function distanceTable(
  view: View,
  parts: Pick<PlanParts, 'revision'>,
  indicators: readonly Indicator[],
  { id, title }: DistanceOptions,
): TableDraft | undefined {
  if (indicators.length === 0) return undefined;
  return table({
    id,
    caption: view.say(texts.caption)(title),
    summary: view.say(texts.summary),
    density: 'compact',
    columns: view.say(texts.columns).map((head, index) => ({
      title: head,
      width: widths[index] ?? 10,
      ...(index === 0 && { align: 'center' }),
      ...(index > 2 && { align: 'end' }),
    })),
    rows: indicators.map((indicator, index) => row(view, parts, indicator, index + 1)),
    note: [text(view.say(texts.note))],
  });
}

function row(view: View, parts: Pick<PlanParts, 'revision'>, indicator: Indicator, number: number): RowDraft {
  const baseline = latestPoint(indicator.baseline);
  const target = targetPoints(indicator, parts).at(-1);
  return {
    role: 'body',
    place: placeOf(indicator),
    cells: [
      cell(String(number), { align: 'center' }),
      cell(titleOf(indicator, view.language), { header: true }),
      cell(unitText(view, indicator)),
      pointCell(view, parts, indicator, baseline),
      pointCell(view, parts, indicator, target),
      valueCell(difference(view, indicator, baseline?.value, target?.value), { align: 'end' }),
    ],
  };
}

function pointCell(
  view: View,
  parts: Pick<PlanParts, 'revision'>,
  indicator: Indicator,
  point: SeriesPoint | undefined,
) {
  if (!point) return valueCell(missingValue(view.say(vocabulary.missing.noData)), { align: 'end' });
  const value = indicatorValue(view, indicator, point.value);
  const year = text(`(${dateText(point.at, view.language)})`);
  return cell([valueInline(value, valuePlace(indicator, point.value, parts)), { kind: 'break' }, year], {
    align: 'end',
  });
}

function difference(view: View, indicator: Indicator, from: Scalar | undefined, to: Scalar | undefined): ValueDraft {
  if (from?.kind === 'number' && to?.kind === 'number')
    return indicatorValue(view, indicator, { kind: 'number', number: subtractDecimals(to.number, from.number) });
  if (from?.kind === 'money' && to?.kind === 'money')
    return indicatorValue(view, indicator, { kind: 'money', rupiah: subtractDecimals(to.rupiah, from.rupiah) });
  return missingValue(view.say(texts.noDifference));
}
