import type { RoadmapBar, RoadmapDrawing, Tone } from '@rencana/document';
import { colors, tones } from '../theme.ts';
import type { DrawOptions } from './draw-svg.ts';
import { drawBar, placeBar, placeMark } from './roadmap-bar.ts';
import { drawRoadmapHeader } from './roadmap-header.ts';
import { type RoadmapScale, roadmapScale } from './roadmap-scale.ts';
import { element, type SvgPicture, svgPicture, textLine } from './svg.ts';
import { wrapText } from './wrap-text.ts';

const size = 8.5;
const leading = 10;
const rowHeight = 17;
const indent = 9;

interface Drawn {
  readonly body: string;
  readonly height: number;
}

const hairline = (x1: number, y1: number, x2: number, y2: number): string =>
  element('line', { x1, y1, x2, y2, stroke: colors.hairline, 'stroke-width': 0.5, class: 'hairline-stroke' });

function drawLines(lines: readonly string[], middle: number, style: Parameters<typeof textLine>[3]): string {
  const first = middle + style.size * 0.35 - ((lines.length - 1) * leading) / 2;
  return lines.map((line, index) => textLine(indent, first + index * leading, line, style)).join('');
}

function drawGroupRow(title: string, tone: Tone, top: number, width: number): Drawn {
  const lines = wrapText(title, { width: width - indent - 4, size: 9, face: 'sans-bold' }, 2);
  const height = rowHeight + (lines.length - 1) * leading;
  const { color, tint } = tones[tone];
  const body = [
    element('rect', { x: 0, y: top, width, height, fill: tint, class: `tint-${tone}` }),
    element('rect', { x: 0, y: top, width: 3, height, fill: color, class: `fill-${tone}` }),
    drawLines(lines, top + height / 2, { size: 9, bold: true, fill: color, class: `fill-${tone}` }),
  ].join('');
  return { body, height };
}

function drawBarRow(bar: RoadmapBar, tone: Tone, top: number, scale: RoadmapScale): Drawn {
  const place = placeBar(bar, scale);
  const mark = bar.text && place ? placeMark(bar.text, place, scale) : undefined;
  const title = bar.text && !mark ? `${bar.title} · ${bar.text}` : bar.title;
  const lines = wrapText(title, { width: scale.left - indent - 7, size });
  const height = lines.length > 1 ? lines.length * leading + 5 : rowHeight;
  const middle = top + height / 2;
  const body = [
    drawLines(lines, middle, { size }),
    place ? drawBar(bar, tone, place, mark, middle) : '',
    hairline(0, top + height, scale.right, top + height),
  ].join('');
  return { body, height };
}

/** Bars by month under the years, grouped by dimension; diamonds are milestones. */
export function drawRoadmap(drawing: RoadmapDrawing, { width }: DrawOptions): SvgPicture {
  const scale = roadmapScale(drawing, width * 0.3, width);
  const header = drawRoadmapHeader(drawing, scale);
  let [top, body] = [header.height, ''];
  const add = ({ body: drawn, height }: Drawn): void => {
    body += drawn;
    top += height;
  };
  for (const group of drawing.groups) {
    add(drawGroupRow(group.title, group.tone, top, width));
    for (const bar of group.bars) add(drawBarRow(bar, group.tone, top, scale));
  }
  const ends = [...scale.years.map(scale.yearStart), scale.right];
  const grid = ends.map((x) => hairline(Math.min(x, width - 0.25), header.height - 12, Math.min(x, width - 0.25), top));
  return svgPicture(width, top + 1, grid.join('') + header.body + body);
}
