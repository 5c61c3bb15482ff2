import type { CellDraft, RowDraft, TableDraft } from '@rencana/document';
import {
  achievementFormula,
  achievementPercent,
  compareDecimals,
  type Decimal,
  type Entry,
  entryAt,
  type Indicator,
  isTargetReached,
  reachedAt,
  reachedSeries,
  revisedTargets,
} from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { emphasis, text } from '../content/inline.ts';
import { numberedColumns } from '../content/numbered-columns.ts';
import { cell, table, valueCell } from '../content/table.ts';
import { missingValue, numberValue } from '../content/value.ts';
import { vocabulary } from '../content/vocabulary.ts';
import { indicatorValue, unitText } from '../indicators/indicator-form.ts';
import { stack } from '../prose/prose-inlines.ts';
import { proseLine } from '../prose/prose-line.ts';
import { shortName } from '../view/short-name.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import type { ProgressParts } from './progress-parts.ts';

/** Scores are capped at this many percent; the true achievement stands beside them. */
const cap = '120';

const texts = {
  caption: { id: (title: string) => `Capaian indikator ${title}`, en: (title: string) => `Achievement of ${title}` },
  summary: {
    id: 'Setiap baris satu indikator pada tahun terakhir yang dilaporkan, dengan target, realisasi, capaian, skor, dan rumusnya.',
    en: 'One indicator a row in the last year reported, with target, result, achievement, score and formula.',
  },
  columns: {
    id: [
      'No',
      'Indikator dan penanggung jawab',
      'Satuan',
      'Tahun',
      'Target',
      'Realisasi',
      'Capaian (%)',
      'Skor',
      'Rumus',
    ],
    en: [
      'No',
      'Indicator and who is responsible',
      'Unit',
      'Year',
      'Target',
      'Actual',
      'Achieved (%)',
      'Score',
      'Formula',
    ],
  },
  note: {
    id: 'Skor adalah capaian yang dibatasi sampai 120 persen; capaian ditampilkan apa adanya.',
    en: 'The score is the achievement capped at 120 percent; the achievement itself is shown as it is.',
  },
  reached: { id: 'Tercapai', en: 'Reached' },
  missed: { id: 'Belum tercapai', en: 'Not reached' },
  seriesCaption: {
    id: (title: string) => `Target dan realisasi ${title} menurut tahun`,
    en: (title: string) => `Target and actual of ${title} by year`,
  },
  seriesSummary: {
    id: 'Menurut indikator, baris target, realisasi, dan capaian dengan satu kolom untuk setiap tahun.',
    en: 'By indicator, rows of target, actual and achievement, with a column for each year.',
  },
  series: { id: 'Indikator', en: 'Indicator' },
  target: { id: 'Target', en: 'Target' },
  actual: { id: 'Realisasi', en: 'Actual' },
  achievement: { id: 'Capaian (%)', en: 'Achieved (%)' },
} as const;

const widths = [3, 27, 12, 8, 11, 11, 10, 9, 17];

/** The years in which an indicator has results, in order. */
export function reportedYears(indicator: Indicator, parts: ProgressParts): readonly string[] {
  return [...new Set(reachedSeries(indicator, parts).map(({ from }) => from.slice(0, 4)))].toSorted();
}

/** The last year in which a value is reported; `none` with its reason is a report, but no value. */
export function measuredYear(indicator: Indicator, parts: ProgressParts): string | undefined {
  const measured = reachedSeries(indicator, parts).filter(({ value }) => value.kind !== 'none');
  return measured
    .map(({ from }) => from.slice(0, 4))
    .toSorted()
    .at(-1);
}

/** Indicators with results: target, result and achievement in the last year of each, by the formula that it asks for. */
export function achievementTable(
  view: View,
  parts: ProgressParts,
  indicators: readonly Indicator[],
  { name, title }: { readonly name: string; readonly title: string },
): TableDraft {
  return table({
    id: `achievement-${name}`,
    caption: view.say(texts.caption)(title),
    summary: view.say(texts.summary),
    density: 'compact',
    columns: numberedColumns(view.say(texts.columns), widths).map((column, index) =>
      index >= 4 && index <= 7 ? { ...column, align: 'end' as const } : column,
    ),
    rows: indicators.map((indicator, index) => row(view, parts, indicator, index + 1)),
    note: [text(view.say(texts.note))],
  });
}

function row(view: View, parts: ProgressParts, indicator: Indicator, number: number): RowDraft {
  const year = reportedYears(indicator, parts).at(-1) ?? '';
  const owner = view.ownerOf(indicator);
  const percent = achievementPercent(indicator, year, parts);
  const isReached = isTargetReached(indicator, year, parts);
  const isWorded = percent === undefined && isReached !== undefined;
  const result = reachedAt(indicator, year, parts)?.value;
  const lines = [
    [text(titleOf(indicator, view.language))],
    owner ? [emphasis(shortName(view, owner))] : [],
    result?.kind === 'none' && result.why ? [text(proseLine(view, result.why))] : [],
  ];
  return {
    role: 'body',
    place: placeOf(indicator),
    cells: [
      cell(String(number), { align: 'center' }),
      cell(stack(lines), { header: true }),
      cell(unitText(view, indicator)),
      cell(year),
      ...[targetCell, actualCell].map((make) => make(view, parts, indicator, year)),
      isWorded ? cell(view.say(isReached ? texts.reached : texts.missed)) : percentCell(view, percent),
      percentCell(view, percent && compareDecimals(percent, cap) > 0 ? cap : percent),
      cell(isWorded ? '–' : view.say(vocabulary.achievement[achievementFormula(indicator)])),
    ],
  };
}

/** Target, result and achievement of each indicator in every year that anyone reported. */
export function seriesTable(
  view: View,
  parts: ProgressParts,
  indicators: readonly Indicator[],
  { name, title }: { readonly name: string; readonly title: string },
): TableDraft {
  const years = [...new Set(indicators.flatMap((indicator) => reportedYears(indicator, parts)))].toSorted();
  const seriesRow = (label: string, indicator: Indicator, make: typeof targetCell): RowDraft => ({
    role: 'body',
    place: placeOf(indicator),
    cells: [cell(label), ...years.map((year) => make(view, parts, indicator, year))],
  });
  return table({
    id: `series-${name}`,
    caption: view.say(texts.seriesCaption)(title),
    summary: view.say(texts.seriesSummary),
    density: 'compact',
    columns: [
      { title: view.say(texts.series), width: 40 },
      ...years.map((year) => ({ title: year, width: 12, align: 'end' as const })),
    ],
    rows: indicators.flatMap((indicator) => [
      {
        role: 'group' as const,
        tone: 'neutral' as const,
        place: placeOf(indicator),
        cells: [
          cell(`${titleOf(indicator, view.language)} (${unitText(view, indicator)})`, { colspan: years.length + 1 }),
        ],
      },
      seriesRow(view.say(texts.target), indicator, targetCell),
      seriesRow(view.say(texts.actual), indicator, actualCell),
      seriesRow(view.say(texts.achievement), indicator, (_view, _parts, each, year) =>
        percentCell(view, achievementPercent(each, year, parts)),
      ),
    ]),
  });
}

function targetCell(view: View, parts: ProgressParts, indicator: Indicator, year: string): CellDraft {
  return entryCell(view, indicator, entryAt(revisedTargets(indicator, parts), year, indicator.aggregation));
}

/** The result of a year as its achievement is computed from it. */
function actualCell(view: View, parts: ProgressParts, indicator: Indicator, year: string): CellDraft {
  return entryCell(view, indicator, reachedAt(indicator, year, parts));
}

function entryCell(view: View, indicator: Indicator, entry: Entry | undefined): CellDraft {
  const value = entry
    ? indicatorValue(view, indicator, entry.value)
    : missingValue(view.say(vocabulary.missing.noData));
  return valueCell(value, { align: 'end' });
}

function percentCell(view: View, percent: Decimal | undefined): CellDraft {
  const value = percent === undefined ? missingValue(view.say(vocabulary.missing.noData)) : numberValue(percent, 2);
  return valueCell(value, { align: 'end' });
}
