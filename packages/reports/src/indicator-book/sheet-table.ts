import { dateText, type InlineDraft, numberText, type RowDraft, type TableDraft } from '@rencana/document';
import { type Indicator, isStanding, proseText, type Text } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { chunksOf } from '../content/chunks-of.ts';
import { inlines, valueInline } from '../content/inline.ts';
import { cell, table } from '../content/table.ts';
import { decimalsOf } from '../content/value.ts';
import { vocabulary } from '../content/vocabulary.ts';
import { indicatorValue, unitText } from '../indicators/indicator-form.ts';
import { type SeriesPoint, seriesPoints, targetPoints } from '../indicators/series-point.ts';
import { valuePlace } from '../indicators/value-place.ts';
import { titleLines } from '../plan-text/references-text.ts';
import { bulletLines } from '../prose/bullet-lines.ts';
import { proseInlines } from '../prose/prose-inlines.ts';
import { titleOfReference } from '../view/short-name.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { inOrder } from '../view/written-order.ts';
import type { IndicatorParts } from './indicator-parts.ts';

const texts = {
  caption: { id: (title: string) => `Definisi ${title}`, en: (title: string) => `Definition of ${title}` },
  summary: {
    id: 'Keterangan tentang indikator: pengertian, ukuran, target, penanggung jawab, dan pendukungnya.',
    en: 'Properties of the indicator: its meaning, measure, targets, owner and what serves it.',
  },
} as const;

const terms = {
  subdimension: { id: 'Subdimensi', en: 'Sub-dimension' },
  code: { id: 'Kode', en: 'Code' },
  level: { id: 'Tingkat', en: 'Level' },
  definition: { id: 'Definisi', en: 'Definition' },
  formula: { id: 'Rumus', en: 'Formula' },
  unit: { id: 'Satuan', en: 'Unit' },
  bounds: { id: 'Rentang nilai', en: 'Bounds' },
  graded: { id: 'Skala', en: 'Scale' },
  direction: { id: 'Arah', en: 'Direction' },
  baseline: { id: 'Data dasar', en: 'Baseline' },
  target: { id: 'Target', en: 'Targets' },
  aggregation: { id: 'Penggabungan nilai', en: 'Aggregation' },
  achievement: { id: 'Rumus capaian', en: 'Achievement' },
  source: { id: 'Sumber data', en: 'Data source' },
  frequency: { id: 'Frekuensi', en: 'Frequency' },
  owner: { id: 'Penanggung jawab', en: 'Responsible' },
  aligns: { id: 'Selaras dengan', en: 'Aligned with' },
  carriers: { id: 'Didukung oleh', en: 'Served by' },
  note: { id: 'Keterangan', en: 'Note' },
} as const;

type Line = readonly [term: Text, property: string, content: string | readonly InlineDraft[] | undefined];

/** The lines of a sheet: what is told in a few words stands in pairs, all else takes a row of its own. */
interface Lines {
  readonly short: readonly Line[];
  readonly long: readonly Line[];
}

const widths = [17, 33, 17, 33];

/** What an indicator means and how it is measured; only what the plan says. */
export function sheetTable(view: View, parts: IndicatorParts, indicator: Indicator): TableDraft {
  const title = titleOf(indicator, view.language);
  const { short, long } = lines(view, parts, indicator);
  return table({
    id: `sheet-${indicator.name}`,
    caption: view.say(texts.caption)(title),
    summary: view.say(texts.summary),
    density: 'compact',
    columns: widths.map((width) => ({ title: '', width })),
    header: [],
    rows: [
      ...chunksOf(short.filter(isSaid), 2).map((pair) => row(view, indicator, pair)),
      ...long.filter(isSaid).map((line) => row(view, indicator, [line])),
    ],
  });
}

const isSaid = ([, , content]: Line): boolean => content !== undefined && content.length > 0;

/** One or two lines side by side; the last takes what is left of the row. */
function row(view: View, indicator: Indicator, some: readonly Line[]): RowDraft {
  const [[, property] = ['', '']] = some;
  return {
    role: 'body',
    place: placeOf(indicator, property),
    cells: some.flatMap(([term, , content = ''], index) => [
      cell(view.say(term), { header: true }),
      cell(content, index === some.length - 1 && index === 0 ? { colspan: widths.length - 1 } : {}),
    ]),
  };
}

function lines(view: View, parts: IndicatorParts, indicator: Indicator): Lines {
  const { level, tier, direction, aggregation, achievement, frequency, graded } = indicator;
  const owner = view.ownerOf(indicator);
  const unit = unitText(view, indicator);
  const short: readonly Line[] = [
    [terms.subdimension, 'in', titleLines(view, indicator.in)],
    [
      terms.level,
      'level',
      [level && view.say(vocabulary.level[level]), tier && view.say(vocabulary.tier[tier])].filter(Boolean).join(' · '),
    ],
    [terms.code, 'code', indicator.code && proseText(indicator.code)],
    [terms.unit, 'unit', unit === '–' ? undefined : unit],
    [terms.direction, 'direction', direction && capital(view.say(vocabulary.direction[direction]))],
    [terms.bounds, 'bounds', boundsText(view, indicator)],
    [terms.baseline, 'baseline', pointLines(view, parts, indicator, seriesPoints(indicator.baseline))],
    [terms.achievement, 'achievement', achievement && capital(view.say(vocabulary.achievement[achievement]))],
    [terms.aggregation, 'aggregation', aggregation && capital(view.say(vocabulary.aggregation[aggregation]))],
    [terms.frequency, 'frequency', frequency && view.say(vocabulary.frequency[frequency])],
    [terms.source, 'source', proseInlines(view, indicator.source)],
    [terms.owner, 'owner', owner && titleOfReference(view, owner)],
  ];
  const long: readonly Line[] = [
    [terms.definition, 'definition', proseInlines(view, indicator.definition)],
    [terms.formula, 'formula', proseInlines(view, indicator.formula)],
    [terms.graded, 'graded', graded && scaleText(view, indicator)],
    [terms.target, 'target', pointLines(view, parts, indicator, targetPoints(indicator, parts))],
    [terms.aligns, 'aligns', titleLines(view, indicator.aligns)],
    [terms.carriers, '', carrierLines(view, parts, indicator)],
    [terms.note, 'note', proseInlines(view, indicator.note)],
  ];
  return { short, long };
}

/** `2022: 80,00; 2023: 81,50`. */
function pointLines(
  view: View,
  parts: IndicatorParts,
  indicator: Indicator,
  points: readonly SeriesPoint[],
): readonly InlineDraft[] {
  return points.flatMap(({ at, value }, index) => [
    ...inlines(`${index === 0 ? '' : '; '}${dateText(at, view.language)}: `),
    valueInline(indicatorValue(view, indicator, value), valuePlace(indicator, value, parts)),
  ]);
}

function boundsText(view: View, { bounds }: Indicator): string | undefined {
  if (!bounds) return undefined;
  const digits = Math.max(decimalsOf(bounds.from), decimalsOf(bounds.to));
  return `${numberText(bounds.from, view.language, { digits })}–${numberText(bounds.to, view.language, { digits })}`;
}

/** The grades of a scale in their order: `D, C, CC, B`. */
function scaleText(view: View, { graded }: Indicator): readonly InlineDraft[] {
  const scale = view.find(graded);
  if (scale?.type !== 'scale') return [];
  const grades = scale.grade.map(({ title, name }) => title ?? name ?? '').join(', ');
  return inlines(`${titleOf(scale, view.language)}: ${grades}`);
}

function carrierLines(view: View, parts: IndicatorParts, indicator: Indicator): readonly InlineDraft[] {
  const standing = parts.quickwin.filter((quickwin) => isStanding(quickwin, parts));
  const carriers = [...parts.programme, ...parts.action, ...standing].filter(({ contributesTo }) =>
    contributesTo.some(({ id }) => id === indicator.id),
  );
  return bulletLines(inOrder(view, carriers).map((carrier) => titleOf(carrier, view.language)));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
