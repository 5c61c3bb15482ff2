import type { CoverageDrawing, Tone } from '@rencana/document';
import { colors, tones } from '../theme.ts';
import type { DrawOptions } from './draw-svg.ts';
import { element, type SvgPicture, svgPicture, textLine } from './svg.ts';
import { wrapText } from './wrap-text.ts';

const size = 8.5;
const leading = 10;
const padding = 6;
const gap = 4;
const mostColumns = 3;

type Group = CoverageDrawing['groups'][number];

interface Frame {
  readonly left: number;
  readonly tileWidth: number;
  readonly columns: number;
}

interface Drawn {
  readonly body: string;
  readonly height: number;
}

/** A row of tiles for each group, each with its name and what serves it; a tile that nothing serves is an outline. */
export function drawCoverage(drawing: CoverageDrawing, { width }: DrawOptions): SvgPicture {
  const left = width * 0.22;
  const columns = Math.min(mostColumns, Math.max(1, ...drawing.groups.map(({ tiles }) => tiles.length)));
  const frame: Frame = { left, columns, tileWidth: (width - left - gap * (columns - 1)) / columns };
  let [top, body] = [0, ''];
  for (const group of drawing.groups) {
    const drawn = drawGroup(group, frame, top);
    body += drawn.body;
    top += drawn.height + gap;
  }
  return svgPicture(width, Math.max(1, top - gap), body);
}

function drawGroup(group: Group, frame: Frame, top: number): Drawn {
  const title = wrapText(group.title, { width: frame.left - padding - 8, size, face: 'sans-bold' });
  const { color } = tones[group.tone];
  let [rowTop, body] = [top, ''];
  for (let start = 0; start < group.tiles.length; start += frame.columns) {
    const row = group.tiles.slice(start, start + frame.columns);
    if (start > 0) rowTop += gap;
    const drawn = drawRow(row, group.tone, frame, rowTop);
    body += drawn.body;
    rowTop += drawn.height;
  }
  const height = Math.max(rowTop - top, title.length * leading + padding * 2);
  const first = top + height / 2 + size * 0.35 - ((title.length - 1) * leading) / 2;
  const style = { size, bold: true, fill: color, class: `fill-${group.tone}` } as const;
  body += element('rect', { x: 0, y: top, width: 3, height, fill: color, class: `fill-${group.tone}` });
  body += title.map((line, index) => textLine(8, first + index * leading, line, style)).join('');
  return { body, height };
}

function drawRow(tiles: Group['tiles'], tone: Tone, { left, tileWidth }: Frame, top: number): Drawn {
  const inner = tileWidth - padding * 2;
  const texts = tiles.map(({ title, text }) => ({
    title: wrapText(title, { width: inner, size }),
    text: wrapText(text, { width: inner, size, face: 'sans-bold' }, 2),
  }));
  const height = Math.max(...texts.map(({ title, text }) => (title.length + text.length) * leading)) + padding * 2;
  const { color, tint } = tones[tone];
  const body = texts.map(({ title, text }, index) => {
    const x = left + index * (tileWidth + gap);
    const isEmpty = Number(tiles[index]!.value) === 0;
    const box = { x: x + 0.5, y: top + 0.5, width: tileWidth - 1, height: height - 1, rx: 2 };
    const outline = { fill: 'none', stroke: colors.rule, 'stroke-width': 0.8, 'stroke-dasharray': '3 2' };
    const shape = isEmpty
      ? element('rect', { ...box, ...outline, class: 'rule-stroke' })
      : element('rect', { ...box, fill: tint, class: `tint-${tone}` });
    const ink = isEmpty ? { fill: colors.muted, class: 'muted-fill' } : { fill: color, class: `fill-${tone}` };
    const lines = [
      ...title.map((line) => ({ line, style: { size } })),
      ...text.map((line) => ({ line, style: { size, bold: true, ...ink } })),
    ];
    return (
      shape +
      lines
        .map(({ line, style }, row) => textLine(x + padding, top + padding + 7.5 + row * leading, line, style))
        .join('')
    );
  });
  return { body: body.join(''), height };
}
