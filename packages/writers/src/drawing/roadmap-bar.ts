import { measureText, type RoadmapBar, type Tone } from '@rencana/document';
import { colors, tones } from '../theme.ts';
import { milestoneMarker } from './markers.ts';
import type { RoadmapScale } from './roadmap-scale.ts';
import { element, textLine } from './svg.ts';

const barHeight = 10;
const markSize = 7.5;
const reach = 5.4;

/** Where the mark of a bar stands; without a place it goes to the title. */
export interface MarkPlace {
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly isOnBar: boolean;
}

interface BarPlace {
  readonly left: number;
  readonly right: number;
  readonly milestones: readonly number[];
}

/** The edges of a bar and the middles of its milestones; missing where the bar lies outside of the years. */
export function placeBar(bar: RoadmapBar, scale: RoadmapScale): BarPlace | undefined {
  const [left, right] = [scale.monthStart(bar.from), scale.monthEnd(bar.to)];
  const milestones = bar.milestones.map((month) => {
    const middle = (scale.monthStart(month) + scale.monthEnd(month)) / 2;
    return Math.min(Math.max(middle, scale.left + reach + 1), scale.right - reach - 1);
  });
  return right > left ? { left, right, milestones } : undefined;
}

/** Looks for room on the bar between milestones, then beside it. */
export function placeMark(text: string, place: BarPlace, scale: RoadmapScale): MarkPlace | undefined {
  const needed = measureText(text, markSize, 'sans-bold') + 6;
  const stops = [...place.milestones].sort((a, b) => a - b);
  const inside = stops.filter((stop) => stop > place.left - reach && stop < place.right + reach);
  const edges = [place.left, ...inside.flatMap((stop) => [stop - reach, stop + reach]), place.right];
  for (let index = 0; index + 1 < edges.length; index += 2) {
    const [from, to] = [edges[index]!, edges[index + 1]!];
    if (to - from >= needed) return { x: (from + to) / 2, anchor: 'middle', isOnBar: true };
  }
  const start = Math.max(place.right, ...stops.map((stop) => stop + reach));
  if (start + needed <= scale.right) return { x: start + 3, anchor: 'start', isOnBar: false };
  const end = Math.min(place.left, ...stops.map((stop) => stop - reach));
  if (end - needed >= scale.left) return { x: end - 3, anchor: 'end', isOnBar: false };
}

/** The bar of one row around its middle line, with milestones and mark. */
export function drawBar(
  bar: RoadmapBar,
  tone: Tone,
  place: BarPlace,
  mark: MarkPlace | undefined,
  middle: number,
): string {
  const { color } = tones[tone];
  const rect = element('rect', {
    x: place.left + 0.75,
    y: middle - barHeight / 2,
    width: Math.max(1, place.right - place.left - 1.5),
    height: barHeight,
    rx: 2,
    fill: color,
    class: `fill-${tone}`,
  });
  const text =
    mark &&
    textLine(mark.x, middle + 2.7, bar.text ?? '', {
      size: markSize,
      bold: true,
      anchor: mark.anchor,
      fill: mark.isOnBar ? colors.paper : color,
      class: mark.isOnBar ? 'paper-fill' : `fill-${tone}`,
    });
  const milestones = place.milestones.map((x) => milestoneMarker(x, middle, reach, color, `marker-${tone}`));
  return rect + (text ?? '') + milestones.join('');
}
