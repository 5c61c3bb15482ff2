import { measureText, type TrajectoryPanel, type TrajectoryPoint } from '@rencana/document';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { colors, tones } from '../theme.ts';
import type { Segment } from './box.ts';
import { drawDirection } from './draw-direction.ts';
import { actualMarker, baselineMarker, markerBox, targetMarker } from './markers.ts';
import { placeLabels, type WantedLabel } from './place-labels.ts';
import { element, textLine } from './svg.ts';
import { shortenText } from './wrap-text.ts';

/** Where a panel stands, in points. */
export interface PanelFrame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** The title, already broken into lines. */
  readonly titleLines: readonly string[];
  /** The height that the title of the row takes. */
  readonly titleHeight: number;
}

const labelSize = 7.5;
/** Of more points than these on one line only those are labelled that have room. */
const mostLabelled = 14;
const titleSize = 9.5;
const titleLeading = 11.5;
const subtitleSize = 8;
/** Room for labels over the highest and under the lowest point. */
const headroom = 15;

export const plotHeight = 84;
/** The height of a panel below its title. */
export const panelHeight = 16 + plotHeight + 16;

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly point: TrajectoryPoint;
}

const toPath = line<Spot>(
  ({ x }) => x,
  ({ y }) => y,
).digits(2);

function segments(spots: readonly Spot[]): Segment[] {
  return spots.slice(1).map((spot, index) => ({ x1: spots[index]!.x, y1: spots[index]!.y, x2: spot.x, y2: spot.y }));
}

const allPoints = (panel: TrajectoryPanel): readonly TrajectoryPoint[] => [
  ...(panel.baseline ? [panel.baseline] : []),
  ...panel.targets,
  ...panel.actuals,
];

/** Scales of a panel; a single year or value stands in the middle. */
function panelScales(panel: TrajectoryPanel, frame: PanelFrame, bottom: number) {
  const points = allPoints(panel);
  const times = points.map(({ at }) => at);
  const values = points.map(({ value }) => Number(value));
  const inset = Math.max(10, ...points.map(({ text }) => measureText(text, labelSize, 'sans-bold') / 2 + 2));
  const right = frame.left + frame.width;
  const x = scaleLinear([Math.min(...times), Math.max(...times)], [frame.left + inset, right - inset]);
  const y = scaleLinear(
    [Math.min(...values), Math.max(...values)],
    [bottom - headroom, bottom - plotHeight + headroom],
  );
  return { x, y };
}

/** The labels under the axis: the first and last year, the years between that fit, and dates where room is left. */
function drawAxis(panel: TrajectoryPanel, frame: PanelFrame, bottom: number, x: (at: number) => number): string {
  const right = frame.left + frame.width;
  const labels = new Map(allPoints(panel).map((point) => [point.at, point.label]));
  const ticks = [...labels]
    .sort(([a], [b]) => a - b)
    .map(([at, text]) => {
      const half = measureText(text, labelSize) / 2;
      return {
        isYear: Number.isInteger(at),
        text,
        half,
        x: Math.min(Math.max(x(at), frame.left + half), right - half),
      };
    });
  const isClear = (tick: (typeof ticks)[number], other: (typeof ticks)[number]): boolean =>
    Math.abs(tick.x - other.x) >= tick.half + other.half + 3;
  const kept: (typeof ticks)[number][] = [];
  const years = ticks.filter(({ isYear }) => isYear);
  const dates = ticks.filter(({ isYear }) => !isYear);
  for (const tick of [years[0], years.at(-1), ...years.slice(1, -1), dates[0], dates.at(-1), ...dates.slice(1, -1)]) {
    if (tick && kept.every((other) => isClear(tick, other))) kept.push(tick);
  }
  const axis = element('line', {
    x1: frame.left,
    y1: bottom,
    x2: right,
    y2: bottom,
    stroke: colors.rule,
    'stroke-width': 0.7,
    class: 'rule-stroke',
  });
  const style = { size: labelSize, anchor: 'middle', fill: colors.muted, class: 'muted-fill' } as const;
  return axis + kept.map((tick) => textLine(tick.x, bottom + 10.5, tick.text, style)).join('');
}

function drawTitle(panel: TrajectoryPanel, frame: PanelFrame): string {
  const baseline = frame.top + titleSize;
  const title = frame.titleLines.map((text, index) =>
    textLine(frame.left, baseline + index * titleLeading, text, { size: titleSize, bold: true }),
  );
  const under = frame.top + frame.titleLines.length * titleLeading + 9;
  const subtitle = shortenText(panel.subtitle, { width: frame.width - 12, size: subtitleSize });
  const signX = frame.left + measureText(subtitle, subtitleSize) + (subtitle ? 4 : 0);
  return [
    ...title,
    textLine(frame.left, under, subtitle, { size: subtitleSize, fill: colors.muted, class: 'muted-fill' }),
    drawDirection(panel.direction, signX, under - 5.6),
  ].join('');
}

/** Of a target and an actual at one time the higher value has its label above. */
function sideOf(spot: Spot, others: readonly Spot[], isTarget: boolean): 'above' | 'below' {
  const other = others.find(({ point }) => point.at === spot.point.at);
  if (!other) return 'above';
  if (other.y === spot.y) return isTarget ? 'above' : 'below';
  return spot.y < other.y ? 'above' : 'below';
}

interface ValueLabel extends WantedLabel {
  /** Targets carry the colour of the panel. */
  readonly isToned: boolean;
}

function labelOf(spot: Spot, role: 'baseline' | 'target' | 'actual', side: 'above' | 'below'): ValueLabel {
  const { x, y, point } = spot;
  return { x, y, text: point.text, bold: role !== 'actual', isToned: role === 'target', side };
}

/** One indicator: title, baseline, target line, actual values and their labels. */
export function drawPanel(panel: TrajectoryPanel, frame: PanelFrame): string {
  const bottom = frame.top + frame.titleHeight + 16 + plotHeight;
  if (allPoints(panel).length === 0) return drawTitle(panel, frame) + drawAxis(panel, frame, bottom, () => frame.left);

  const scales = panelScales(panel, frame, bottom);
  const spotOf = (point: TrajectoryPoint): Spot => ({ x: scales.x(point.at), y: scales.y(Number(point.value)), point });
  const baseline = panel.baseline && spotOf(panel.baseline);
  const targets = panel.targets.map(spotOf);
  const actuals = panel.actuals.map(spotOf);
  const planned = baseline ? [baseline, ...targets] : targets;
  const right = frame.left + frame.width;
  const level = baseline && { x1: frame.left, y1: baseline.y, x2: right, y2: baseline.y };

  const targetLabels = targets.map((spot) => labelOf(spot, 'target', sideOf(spot, actuals, true)));
  const actualLabels = actuals.map((spot) => labelOf(spot, 'actual', sideOf(spot, targets, false)));
  const baselineLabels = baseline ? [labelOf(baseline, 'baseline', sideOf(baseline, actuals, true))] : [];
  const between = targetLabels.slice(0, -1);
  // The ends of the story are placed first, so that crowding costs only labels in between.
  const wanted = [
    ...baselineLabels,
    ...targetLabels.slice(-1),
    ...actualLabels.toReversed(),
    ...between.toReversed().map((label) => ({ ...label, isOptional: targets.length > mostLabelled })),
  ];
  const placed = placeLabels(wanted, {
    bounds: { left: frame.left, right, top: bottom - plotHeight - 4, bottom: bottom - 1 },
    markers: [...planned, ...actuals].map(({ x, y }) => markerBox(x, y)),
    lines: [...segments(planned), ...segments(actuals), ...(level ? [level] : [])],
    size: labelSize,
  });

  const { color } = tones[panel.tone];
  const texts = placed.map((label) =>
    textLine(label.textX, label.baseline, label.text, {
      size: labelSize,
      bold: label.bold,
      anchor: 'middle',
      fill: label.isToned ? color : colors.ink,
      class: label.isToned ? `fill-${panel.tone}` : 'ink-fill',
    }),
  );
  return [
    drawTitle(panel, frame),
    drawAxis(panel, frame, bottom, scales.x),
    level &&
      element('line', {
        ...level,
        stroke: colors.rule,
        'stroke-width': 0.5,
        'stroke-dasharray': '2 2',
        class: 'rule-stroke',
      }),
    planned.length > 1 &&
      element('path', {
        d: toPath(planned)!,
        fill: 'none',
        stroke: color,
        'stroke-width': 1.6,
        class: `stroke-${panel.tone}`,
      }),
    actuals.length > 1 &&
      element('path', {
        d: toPath(actuals)!,
        fill: 'none',
        stroke: colors.ink,
        'stroke-width': 1,
        'stroke-dasharray': '1.5 1.5',
        class: 'ink-stroke',
      }),
    ...targets.map(({ x, y }) => targetMarker(x, y, color, `marker-${panel.tone}`)),
    baseline && baselineMarker(baseline.x, baseline.y),
    ...actuals.map(({ x, y }) => actualMarker(x, y)),
    ...texts,
  ]
    .filter((part) => part !== undefined && part !== false)
    .join('');
}

/** How a title breaks into lines is decided for a whole row of panels; see `drawTrajectory`. */
export const panelTitle = { size: titleSize, leading: titleLeading } as const;
