import { type BlockDraft, type CellDraft, dateText, type InlineDraft, type RowDraft } from '@rencana/document';
import type { Indicator, PlanParts } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { draftValueText } from '../content/draft-value-text.ts';
import { emphasis, strong, text, valueInline } from '../content/inline.ts';
import { type ColumnDefinition, cell, numbersRow, table, valueCell } from '../content/table.ts';
import { missingValue } from '../content/value.ts';
import { vocabulary } from '../content/vocabulary.ts';
import { shortName } from '../view/short-name.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { indicatorValue, unitText } from './indicator-form.ts';
import { latestPoint, pointInYear, type SeriesPoint, targetPoints, yearsOfPoints } from './series-point.ts';
import { valuePlace } from './value-place.ts';

const texts = {
  number: { id: 'No', en: 'No' },
  indicator: { id: 'Indikator dan penanggung jawab', en: 'Indicator and who is responsible' },
  unit: { id: 'Satuan', en: 'Unit' },
  baseline: { id: 'Data dasar', en: 'Baseline' },
  target: { id: 'Target', en: 'Target' },
  note: {
    id: 'Tahun data dasar dicantumkan dalam kurung. Tanda – berarti tidak ada target atau belum ada data.',
    en: 'The year of the baseline stands in brackets. A dash means that there is no target or no data yet.',
  },
} as const;

/** More target years, or more characters in all of a row's targets, need a page on its side. */
const portraitYears = 7;
const portraitCharacters = 72;

export interface TargetTableOptions {
  readonly id: string;
  readonly caption: string;
}

/** Indicators with who answers for them, unit, baseline and a target for each year; wide ones on a page of their own. */
export function targetTable(
  view: View,
  parts: Pick<PlanParts, 'revision'>,
  indicators: readonly Indicator[],
  options: TargetTableOptions,
): BlockDraft {
  const targets = new Map(indicators.map((indicator) => [indicator, targetPoints(indicator, parts)]));
  const years = yearsOfPoints([...targets.values()].flat());
  const block = table({
    ...options,
    summary: options.caption,
    density: 'compact',
    columns: columns(view, years),
    header: headerRows(view, years),
    rows: indicators.map((indicator, index) =>
      row(view, parts, indicator, index + 1, { targets: targets.get(indicator) ?? [], years }),
    ),
    note: [text(view.say(texts.note))],
  });
  return isWide(view, targets, years) ? { kind: 'landscape', children: [block] } : block;
}

function isWide(
  view: View,
  targets: ReadonlyMap<Indicator, readonly SeriesPoint[]>,
  years: readonly string[],
): boolean {
  if (years.length > portraitYears) return true;
  const characters = [...targets].map(([indicator, points]) => {
    const shown = points.map(({ value }) => draftValueText(indicatorValue(view, indicator, value), view.language));
    return Math.max(0, ...shown.flatMap((value) => value.split(' ')).map((word) => word.length)) * years.length;
  });
  return Math.max(...characters) > portraitCharacters;
}

function columns(view: View, years: readonly string[]): readonly ColumnDefinition[] {
  return [
    { title: view.say(texts.number), width: 3, align: 'center' },
    { title: view.say(texts.indicator), width: 22 },
    { title: view.say(texts.unit), width: 8.5 },
    { title: view.say(texts.baseline), width: 7.5, align: 'end' },
    ...years.map((title): ColumnDefinition => ({ title, width: 6.5, align: 'end' })),
  ];
}

/** The years stand under one word; without targets there is no such word. */
function headerRows(view: View, years: readonly string[]): readonly RowDraft[] {
  const fixed = columns(view, []);
  const rowspan = years.length > 0 ? 2 : 1;
  const tall = fixed.map(({ title, align }) => cell(title, { header: true, rowspan, ...(align && { align }) }));
  const numbers = numbersRow(fixed.length + years.length);
  if (years.length === 0) return [{ role: 'header', cells: tall }, numbers];
  const spanning = cell(view.say(texts.target), { header: true, colspan: years.length, align: 'center' });
  const narrow = years.map((year) => cell(year, { header: true, align: 'end' }));
  return [{ role: 'header', cells: [...tall, spanning] }, { role: 'header', cells: narrow }, numbers];
}

interface YearTargets {
  readonly targets: readonly SeriesPoint[];
  readonly years: readonly string[];
}

function row(
  view: View,
  parts: Pick<PlanParts, 'revision'>,
  indicator: Indicator,
  number: number,
  { targets, years }: YearTargets,
): RowDraft {
  return {
    role: 'body',
    place: placeOf(indicator),
    cells: [
      cell(String(number), { align: 'center' }),
      cell([strong(titleOf(indicator, view.language)), { kind: 'break' }, ownerInline(view, indicator)]),
      cell(unitText(view, indicator)),
      baselineCell(view, indicator),
      ...years.map((year) => targetCell(view, parts, indicator, pointInYear(targets, year))),
    ],
  };
}

function ownerInline(view: View, indicator: Indicator): InlineDraft {
  const owner = view.ownerOf(indicator);
  return owner ? emphasis(shortName(view, owner)) : valueInline(missingValue(view.say(vocabulary.missing.notFilled)));
}

function targetCell(
  view: View,
  parts: Pick<PlanParts, 'revision'>,
  indicator: Indicator,
  point: SeriesPoint | undefined,
): CellDraft {
  const value = point
    ? indicatorValue(view, indicator, point.value)
    : missingValue(view.say(vocabulary.missing.noTarget));
  return valueCell(value, { align: 'end' }, valuePlace(indicator, point?.value, parts));
}

/** The latest baseline with its year under it. */
function baselineCell(view: View, indicator: Indicator): CellDraft {
  const point = latestPoint(indicator.baseline);
  if (!point) return valueCell(missingValue(view.say(vocabulary.missing.noData)), { align: 'end' });
  const value = indicatorValue(view, indicator, point.value);
  return {
    content: [
      valueInline(value, valuePlace(indicator, point.value)),
      { kind: 'break' },
      text(`(${dateText(point.at, view.language)})`),
    ],
    value,
    align: 'end',
  };
}
