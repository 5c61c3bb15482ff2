import type { CellDraft, RowDraft, TableDraft } from '@rencana/document';
import { achievementPercent, type Indicator, reachedSeries } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { cell, table, valueCell } from '../content/table.ts';
import { missingValue, numberValue } from '../content/value.ts';
import { vocabulary } from '../content/vocabulary.ts';
import { indicatorValue } from '../indicators/indicator-form.ts';
import {
  pointInYear,
  type SeriesPoint,
  seriesPoints,
  targetPoints,
  yearsOfPoints,
} from '../indicators/series-point.ts';
import { valuePlace } from '../indicators/value-place.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import type { IndicatorParts } from './indicator-parts.ts';

const texts = {
  caption: { id: (title: string) => `Capaian ${title}`, en: (title: string) => `Achievement of ${title}` },
  summary: {
    id: 'Kolom adalah tahun; baris adalah data dasar, target, dan realisasi.',
    en: 'Years as columns; baseline, target and actual as rows.',
  },
  value: { id: 'Nilai', en: 'Value' },
  baseline: { id: 'Data dasar', en: 'Baseline' },
  target: { id: 'Target', en: 'Target' },
  actual: { id: 'Realisasi', en: 'Actual' },
  achievement: { id: 'Capaian (%)', en: 'Achievement (%)' },
} as const;

/** Baseline, targets, results and achievement of an indicator by year; nothing until results are reported. */
export function valueTable(view: View, parts: IndicatorParts, indicator: Indicator): TableDraft | undefined {
  const baseline = seriesPoints(indicator.baseline);
  const targets = targetPoints(indicator, parts);
  const actuals = seriesPoints(reachedSeries(indicator, parts));
  if (actuals.length === 0) return undefined;
  const years = yearsOfPoints([...baseline, ...targets, ...actuals]);
  const row = (title: string, property: string, points: readonly SeriesPoint[]): RowDraft => ({
    role: 'body',
    place: placeOf(indicator, property),
    cells: [
      cell(title, { header: true }),
      ...years.map((year) => pointCell(view, parts, indicator, pointInYear(points, year))),
    ],
  });
  return table({
    id: `values-${indicator.name}`,
    caption: view.say(texts.caption)(titleOf(indicator, view.language)),
    summary: view.say(texts.summary),
    density: years.length > 8 ? 'compact' : 'normal',
    columns: [
      { title: view.say(texts.value), width: 16 },
      ...years.map((title) => ({ title, width: 10, align: 'end' as const })),
    ],
    rows: [
      row(view.say(texts.baseline), 'baseline', baseline),
      row(view.say(texts.target), 'target', targets),
      row(view.say(texts.actual), '', actuals),
      achievementRow(view, parts, indicator, years),
    ],
  });
}

function pointCell(view: View, parts: IndicatorParts, indicator: Indicator, point: SeriesPoint | undefined): CellDraft {
  const value = point
    ? indicatorValue(view, indicator, point.value)
    : missingValue(view.say(vocabulary.missing.noData));
  return valueCell(value, { align: 'end' }, valuePlace(indicator, point?.value, parts));
}

function achievementRow(view: View, parts: IndicatorParts, indicator: Indicator, years: readonly string[]): RowDraft {
  const cells = years.map((year) => {
    const percent = achievementPercent(indicator, year, parts);
    const value = percent === undefined ? missingValue(view.say(vocabulary.missing.noData)) : numberValue(percent, 2);
    return valueCell(value, { align: 'end' });
  });
  return {
    role: 'body',
    place: placeOf(indicator),
    cells: [cell(view.say(texts.achievement), { header: true }), ...cells],
  };
}
