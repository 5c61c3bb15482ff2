import {
  type BlockDraft,
  type Decimal,
  dateText,
  scaleDecimal,
  type Tone,
  type TrajectoryPanel,
  type TrajectoryPoint,
  type ValueDraft,
} from '@rencana/document';
import { type Indicator, type PlanParts, reachedSeries } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { draftValueText } from '../content/draft-value-text.ts';
import { inlines } from '../content/inline.ts';
import { vocabulary } from '../content/vocabulary.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { indicatorValue, unitText } from './indicator-form.ts';
import { momentNumber, type SeriesPoint, seriesPoints, targetPoints, yearEnded } from './series-point.ts';

const texts = {
  baseline: { id: 'Data dasar', en: 'Baseline' },
  target: { id: 'Target', en: 'Target' },
  actual: { id: 'Realisasi', en: 'Actual' },
  direction: { id: 'arah', en: 'direction' },
} as const;

/** How many panels one figure holds without leaving its page. */
const panelsPerFigure = 6;

type TrajectoryParts = Pick<PlanParts, 'progress' | 'revision'>;

export interface TrajectoryOptions {
  readonly id: string;
  readonly caption: string;
  readonly tone: Tone;
}

/** Figures of the indicators whose values can be drawn, a few panels each; none where nothing can be drawn. */
export function trajectoryFigures(
  view: View,
  parts: TrajectoryParts,
  indicators: readonly Indicator[],
  options: TrajectoryOptions,
): readonly (BlockDraft & { kind: 'figure' })[] {
  const drawn = indicators.flatMap((indicator) => {
    const panel = trajectoryPanel(view, parts, indicator, options.tone);
    return panel ? [{ indicator, panel }] : [];
  });
  const panels = drawn.map(({ panel }) => panel);
  const [only, ...others] = drawn;
  const count = Math.ceil(panels.length / panelsPerFigure);
  return Array.from({ length: count }, (_, index) => {
    const shown = panels.slice(index * panelsPerFigure, (index + 1) * panelsPerFigure);
    const caption = count > 1 ? `${options.caption} (${index + 1}/${count})` : options.caption;
    return {
      kind: 'figure',
      ...(only && others.length === 0 && { place: placeOf(only.indicator) }),
      id: index === 0 ? options.id : `${options.id}-${index + 1}`,
      caption: inlines(caption),
      alt: shown.map((panel) => panelText(view, panel)).join(' '),
      drawing: {
        kind: 'trajectory',
        legend: {
          baseline: view.say(texts.baseline),
          target: view.say(texts.target),
          actual: view.say(texts.actual),
        },
        panels: shown,
      },
    };
  });
}

function trajectoryPanel(
  view: View,
  parts: TrajectoryParts,
  indicator: Indicator,
  tone: Tone,
): TrajectoryPanel | undefined {
  const draw = (points: readonly SeriesPoint[]) => points.flatMap((point) => trajectoryPoint(view, indicator, point));
  const targets = draw(targetPoints(indicator, parts));
  const [baseline] = draw(seriesPoints(indicator.baseline).slice(-1));
  if (targets.length + (baseline ? 1 : 0) < 2) return undefined;
  const direction = indicator.direction ?? 'maintain';
  const subtitle = [unitText(view, indicator)];
  if (indicator.direction) subtitle.push(`${view.say(texts.direction)} ${view.say(vocabulary.direction[direction])}`);
  return {
    title: titleOf(indicator, view.language),
    subtitle: subtitle.filter((part) => part !== '–').join(' · '),
    tone,
    direction,
    ...(baseline && { baseline }),
    targets,
    actuals: draw(seriesPoints(reachedSeries(indicator, parts))),
  };
}

function trajectoryPoint(view: View, indicator: Indicator, { at, value }: SeriesPoint): readonly TrajectoryPoint[] {
  if (value.kind !== 'number' && value.kind !== 'money') return [];
  const shown = indicatorValue(view, indicator, value);
  const number = printedNumber(shown) ?? (value.kind === 'number' ? value.number : value.rupiah);
  const label = dateText(yearEnded(at), view.language);
  return [{ at: momentNumber(at), label, value: number, text: draftValueText(shown, view.language) }];
}

/** The number that a value prints: of money in the unit of its column, so that spreadsheets know it again. */
function printedNumber(value: ValueDraft): Decimal | undefined {
  if (value.kind === 'number') return value.value;
  return value.kind === 'money' ? scaleDecimal(value.rupiah, String(value.scale ?? 1).length - 1) : undefined;
}

function panelText(view: View, { title, baseline, targets, actuals }: TrajectoryPanel): string {
  const tell = (name: string, point: TrajectoryPoint | undefined) =>
    point ? [`${name.toLowerCase()} ${point.text} (${point.label})`] : [];
  const told = [
    ...tell(view.say(texts.baseline), baseline),
    ...targets.flatMap((point) => tell(view.say(texts.target), point)),
    ...actuals.flatMap((point) => tell(view.say(texts.actual), point)),
  ];
  return `${title}: ${told.join(', ')}.`;
}
