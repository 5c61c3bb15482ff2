import type { BlockDraft, CellDraft, RowDraft } from '@rencana/document';
import type { Indicator, PlanParts } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { text, valueInline } from '../content/inline.ts';
import { type ColumnDefinition, cell, table, valueCell } from '../content/table.ts';
import { missingValue } from '../content/value.ts';
import { vocabulary } from '../content/vocabulary.ts';
import { shortName } from '../view/short-name.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { indicatorValue, unitText } from './indicator-form.ts';
import { pointInYear, type SeriesPoint, seriesPoints, targetPoints, yearsOfPoints } from './series-point.ts';

const texts = {
  number: { id: 'No', en: 'No' },
  indicator: { id: 'Indikator', en: 'Indicator' },
  unit: { id: 'Satuan', en: 'Unit' },
  baseline: { id: 'Data dasar', en: 'Baseline' },
  target: { id: 'Target', en: 'Target' },
  owner: { id: 'Penanggung jawab', en: 'Responsible' },
  note: {
    id: 'Tahun data dasar dicantumkan dalam kurung. Tanda – berarti tidak ada target atau belum ada data.',
    en: 'The year of the baseline stands in brackets. A dash means that there is no target or no data yet.',
  },
} as const;

/** More target years than this need a page on its side. */
const portraitYears = 5;

export interface TargetTableOptions {
  readonly id: string;
  readonly caption: string;
}

/** Indicators with unit, baseline, a target for each year and who answers for them; wide ones on a page of their own. */
export function targetTable(
  view: View,
  parts: Pick<PlanParts, 'revision'>,
  indicators: readonly Indicator[],
  options: TargetTableOptions,
): BlockDraft {
  const targets = new Map(indicators.map((indicator) => [indicator, targetPoints(indicator, parts)]));
  const years = yearsOfPoints([...targets.values()].flat());
  const isWide = years.length > portraitYears;
  const block = table({
    ...options,
    summary: options.caption,
    density: isWide || years.length > 3 ? 'compact' : 'normal',
    columns: columns(view, years),
    rows: indicators.map((indicator, index) =>
      row(view, indicator, index + 1, { targets: targets.get(indicator) ?? [], years }),
    ),
    note: [text(view.say(texts.note))],
  });
  return isWide ? { kind: 'landscape', children: [block] } : block;
}

function columns(view: View, years: readonly string[]): readonly ColumnDefinition[] {
  return [
    { title: view.say(texts.number), width: 3, align: 'center' },
    { title: view.say(texts.indicator), width: 18 },
    { title: view.say(texts.unit), width: 8 },
    { title: view.say(texts.baseline), width: 8, align: 'end' },
    ...years.map((year) => ({ title: `${view.say(texts.target)} ${year}`, width: 6.5, align: 'end' as const })),
    { title: view.say(texts.owner), width: 11 },
  ];
}

interface YearTargets {
  readonly targets: readonly SeriesPoint[];
  readonly years: readonly string[];
}

function row(view: View, indicator: Indicator, number: number, { targets, years }: YearTargets): RowDraft {
  const owner = view.ownerOf(indicator);
  const target = (year: string): CellDraft => {
    const point = pointInYear(targets, year);
    const value = point
      ? indicatorValue(view, indicator, point.value)
      : missingValue(view.say(vocabulary.missing.noTarget));
    return valueCell(value, { align: 'end' });
  };
  return {
    role: 'body',
    place: placeOf(indicator),
    cells: [
      cell(String(number), { align: 'center' }),
      cell(titleOf(indicator, view.language), { header: true }),
      cell(unitText(view, indicator)),
      baselineCell(view, indicator),
      ...years.map(target),
      owner ? cell(shortName(view, owner)) : valueCell(missingValue(view.say(vocabulary.missing.notFilled))),
    ],
  };
}

/** The latest baseline with its year under it. */
export function baselineCell(view: View, indicator: Indicator): CellDraft {
  const point = seriesPoints(indicator.baseline).at(-1);
  if (!point) return valueCell(missingValue(view.say(vocabulary.missing.noData)), { align: 'end' });
  const value = indicatorValue(view, indicator, point.value);
  return { content: [valueInline(value), { kind: 'break' }, text(`(${point.at})`)], value, align: 'end' };
}
