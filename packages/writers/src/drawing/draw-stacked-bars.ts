import { measureText, type StackedBarsDrawing } from '@rencana/document';
import { scaleLinear } from 'd3-scale';
import { colors, tones } from '../theme.ts';
import { drawLegend } from './draw-legend.ts';
import type { DrawOptions } from './draw-svg.ts';
import { element, type SvgPicture, svgPicture, textLine } from './svg.ts';
import { shortenText, wrapText } from './wrap-text.ts';

const size = 8.5;
const leading = 10;
const barHeight = 15;
const partSize = 7.2;
const unitSize = 8;
const unitHeight = 15;

/** Horizontal bars of coloured parts under their legend: a part says its value where it has room, a bar its sum. */
export function drawStackedBars(drawing: StackedBarsDrawing, { width }: DrawOptions): SvgPicture {
  const titles = drawing.bars.map(({ title }) => wrapText(title, { width: width * 0.28, size }));
  const left = Math.min(width * 0.3, Math.max(0, ...titles.flat().map((line) => measureText(line, size))) + 10);
  const sums = drawing.bars.map(({ text }) => shortenText(text, { width: width * 0.3, size, face: 'sans-bold' }));
  const sumWidth = Math.max(0, ...sums.map((text) => measureText(text, size, 'sans-bold'))) + 8;
  const amounts = drawing.bars.map(({ parts }) => parts.map(({ value }) => Math.max(0, Number(value))));
  const longest = Math.max(0, ...amounts.map((parts) => parts.reduce((sum, part) => sum + part, 0)));
  const length = scaleLinear([0, longest || 1], [0, width - left - sumWidth]);

  const legend = drawLegend(drawing.series, width, 0);
  let [top, body] = [legend.height + (legend.height > 0 ? 4 : 0), legend.body];
  if (drawing.unit) {
    const unit = shortenText(drawing.unit, { width: width - left, size: unitSize });
    body += textLine(left, top + unitSize, unit, { size: unitSize, fill: colors.muted, class: 'muted-fill' });
    top += unitHeight;
  }
  const axisTop = top;
  drawing.bars.forEach((bar, index) => {
    const lines = titles[index]!;
    const height = Math.max(22, lines.length * leading + 8);
    const middle = top + height / 2;
    const first = middle + 3 - ((lines.length - 1) * leading) / 2;
    body += lines.map((line, row) => textLine(0, first + row * leading, line, { size })).join('');
    let x = left;
    bar.parts.forEach((part, series) => {
      const partWidth = length(amounts[index]![series]!);
      body += drawPart(part.text, drawing.series[series]?.tone ?? 'neutral', { x, width: partWidth, middle });
      x += partWidth;
    });
    body += textLine(x + 5, middle + 3, sums[index]!, { size, bold: true });
    top += height;
  });
  const axis = element('line', {
    x1: left,
    y1: axisTop,
    x2: left,
    y2: top,
    stroke: colors.rule,
    'stroke-width': 0.7,
    class: 'rule-stroke',
  });
  return svgPicture(width, top + 1, body + axis);
}

interface PartPlace {
  readonly x: number;
  readonly width: number;
  readonly middle: number;
}

/** One part with a thin gap after it; its value only where the whole of it fits. */
function drawPart(text: string, tone: StackedBarsDrawing['series'][number]['tone'], place: PartPlace): string {
  if (place.width <= 0) return '';
  const rect = element('rect', {
    x: place.x,
    y: place.middle - barHeight / 2,
    width: Math.max(0.5, place.width - 0.6),
    height: barHeight,
    fill: tones[tone].color,
    class: `fill-${tone}`,
  });
  if (measureText(text, partSize, 'sans-bold') + 5 > place.width) return rect;
  const label = textLine(place.x + place.width / 2, place.middle + partSize * 0.35, text, {
    size: partSize,
    bold: true,
    anchor: 'middle',
    fill: colors.paper,
    class: 'paper-fill',
  });
  return rect + label;
}
