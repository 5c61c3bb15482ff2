import { type CellDraft, dateText, type RowDraft, type TableDraft } from '@rencana/document';
import { achievementPercent, type Indicator, reachedSeries, type Service } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { text, valueInline } from '../content/inline.ts';
import { cell, table, valueCell } from '../content/table.ts';
import { missingValue, numberValue } from '../content/value.ts';
import { vocabulary } from '../content/vocabulary.ts';
import { indicatorValue, unitText } from '../indicators/indicator-form.ts';
import { latestPoint, type SeriesPoint, targetPoints } from '../indicators/series-point.ts';
import { valuePlace } from '../indicators/value-place.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import type { PublicServicesParts } from './public-services-parts.ts';

const texts = {
  caption: {
    id: (title: string) => `Indikator layanan “${title}”`,
    en: (title: string) => `Indicators of the service “${title}”`,
  },
  summary: {
    id: 'Setiap baris satu indikator dengan data dasar, target akhir, realisasi terakhir, dan capaiannya.',
    en: 'One indicator a row, with its baseline, last target, latest result and achievement.',
  },
  columns: {
    id: ['Indikator', 'Satuan', 'Data dasar', 'Target akhir', 'Realisasi', 'Capaian (%)'],
    en: ['Indicator', 'Unit', 'Baseline', 'Last target', 'Result', 'Achievement (%)'],
  },
  notReported: { id: 'belum ada realisasi yang dilaporkan', en: 'no result has been reported yet' },
  note: {
    id: 'Waktu dicantumkan dalam kurung. Capaian dihitung terhadap target tahun realisasi; tanda – berarti belum ada data.',
    en: 'Times stand in brackets. Achievement is against the target of the year of the result; a dash means no data yet.',
  },
} as const;

const widths = [32, 13, 13, 13, 15, 12];

/** The indicators of a service with what was, what is to be and what is reached; nothing without any. */
export function measureTable(view: View, parts: PublicServicesParts, service: Service): TableDraft | undefined {
  const indicators = service.measuredBy
    .map((reference) => view.find(reference))
    .filter((each) => each?.type === 'indicator');
  if (indicators.length === 0) return undefined;
  return table({
    id: `measures-${service.name}`,
    caption: view.say(texts.caption)(titleOf(service, view.language)),
    summary: view.say(texts.summary),
    density: 'compact',
    columns: view.say(texts.columns).map((title, index) => ({
      title,
      width: widths[index] ?? 12,
      ...(index > 1 && { align: 'end' as const }),
    })),
    rows: indicators.map((indicator) => row(view, parts, indicator)),
    note: [text(view.say(texts.note))],
  });
}

function row(view: View, parts: PublicServicesParts, indicator: Indicator): RowDraft {
  const reached = latestPoint(reachedSeries(indicator, parts));
  const percent = reached && achievementPercent(indicator, reached.at.slice(0, 4), parts);
  const notReported = missingValue(view.say(texts.notReported));
  return {
    role: 'body',
    place: placeOf(indicator),
    cells: [
      cell(titleOf(indicator, view.language), { header: true }),
      cell(unitText(view, indicator)),
      pointCell(view, parts, indicator, latestPoint(indicator.baseline)),
      pointCell(view, parts, indicator, targetPoints(indicator, parts).at(-1)),
      reached ? pointCell(view, parts, indicator, reached) : valueCell(notReported, { align: 'end' }),
      valueCell(percent === undefined ? notReported : numberValue(percent, 2), { align: 'end' }),
    ],
  };
}

function pointCell(
  view: View,
  parts: PublicServicesParts,
  indicator: Indicator,
  point: SeriesPoint | undefined,
): CellDraft {
  if (!point) return valueCell(missingValue(view.say(vocabulary.missing.noData)), { align: 'end' });
  const value = indicatorValue(view, indicator, point.value);
  return {
    content: [
      valueInline(value, valuePlace(indicator, point.value, parts)),
      { kind: 'break' },
      text(`(${dateText(point.at, view.language)})`),
    ],
    value,
    align: 'end',
  };
}
