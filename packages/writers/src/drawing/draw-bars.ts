import { type BarsDrawing, measureText } from '@rencana/document';
import { scaleLinear } from 'd3-scale';
import { colors, tones } from '../theme.ts';
import type { DrawOptions } from './draw-svg.ts';
import { element, type SvgPicture, svgPicture, textLine } from './svg.ts';
import { shortenText, wrapText } from './wrap-text.ts';

const size = 8.5;
const leading = 10;
const barHeight = 11;
const unitSize = 8;
const unitHeight = 15;

/** Horizontal bars from zero, their values at the end. */
export function drawBars(drawing: BarsDrawing, { width }: DrawOptions): SvgPicture {
  const titles = drawing.bars.map(({ title }) => wrapText(title, { width: width * 0.32, size }));
  const left = Math.min(width * 0.34, Math.max(0, ...titles.flat().map((line) => measureText(line, size))) + 10);
  const texts = drawing.bars.map(({ text }) => shortenText(text, { width: width * 0.3, size, face: 'sans-bold' }));
  const valueWidth = Math.max(0, ...texts.map((text) => measureText(text, size, 'sans-bold'))) + 8;
  const values = drawing.bars.map(({ value }) => Math.abs(Number(value)));
  const most = Math.max(Math.abs(Number(drawing.most ?? 0)) || 0, ...values) || 1;
  const length = scaleLinear([0, most], [0, width - left - valueWidth]);

  let [top, body] = [drawing.unit ? unitHeight : 0, ''];
  if (drawing.unit) {
    const unit = shortenText(drawing.unit, { width: width - left, size: unitSize });
    body += textLine(left, unitSize, unit, { size: unitSize, fill: colors.muted, class: 'muted-fill' });
  }
  drawing.bars.forEach((bar, index) => {
    const lines = titles[index]!;
    const height = Math.max(18, lines.length * leading + 8);
    const middle = top + height / 2;
    const barWidth = length(values[index]!);
    const first = middle + 3 - ((lines.length - 1) * leading) / 2;
    body += lines.map((line, row) => textLine(0, first + row * leading, line, { size })).join('');
    body += element('rect', {
      x: left,
      y: middle - barHeight / 2,
      width: Math.max(barWidth, 0.8),
      height: barHeight,
      rx: 1.5,
      fill: tones[bar.tone].color,
      class: `fill-${bar.tone}`,
    });
    body += textLine(left + barWidth + 5, middle + 3, texts[index]!, {
      size,
      bold: true,
      fill: tones[bar.tone].color,
      class: `fill-${bar.tone}`,
    });
    top += height;
  });
  const axis = element('line', {
    x1: left,
    y1: drawing.unit ? unitHeight : 0,
    x2: left,
    y2: top,
    stroke: colors.rule,
    'stroke-width': 0.7,
    class: 'rule-stroke',
  });
  return svgPicture(width, top + 1, body + axis);
}
