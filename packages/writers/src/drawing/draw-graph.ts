import { type GraphDrawing, type GraphLink, measureText } from '@rencana/document';
import { colors, tones } from '../theme.ts';
import { type Box, crosses, overlaps, type Segment } from './box.ts';
import type { DrawOptions } from './draw-svg.ts';
import { element, type SvgPicture, svgPicture, textLine } from './svg.ts';
import { shortenText, wrapText } from './wrap-text.ts';

const nodeSize = 9;
const nodeLeading = 11;
const mostNodeWidth = 104;
const linkSize = 8.5;
const legendSize = 8;
const thickness: Readonly<Record<GraphLink['strength'], number>> = { 1: 1, 2: 2.2, 3: 4 };
const dashes = '4 3';
/** Points between a node and the text of a link. */
const nodeAir = 4;

interface Node {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly box: Box;
  readonly tone: GraphDrawing['nodes'][number]['tone'];
}

/** Nodes on an ellipse from the top clockwise, its size by the boxes that it has to keep apart. */
function layNodes(drawing: GraphDrawing, width: number): { nodes: readonly Node[]; height: number } {
  const count = drawing.nodes.length;
  const wide = Math.min(mostNodeWidth, width / 2 - 8);
  const texts = drawing.nodes.map(({ title }) =>
    wrapText(title, { width: wide - 14, size: nodeSize, face: 'sans-bold' }, 3),
  );
  const tallest = Math.max(0, ...texts.map((lines) => lines.length)) * nodeLeading + 10;
  const radiusX = Math.max(0, Math.min(width, 430) / 2 - wide / 2 - 1);
  // Boxes that follow each other on a side stand at least their height and some air apart.
  const radiusY = count < 2 ? 0 : Math.max(92, (Math.ceil(count / 2) * (tallest + 14)) / 2);
  const height = 2 * radiusY + tallest + 2;
  const narrowest = radiusX === 0 ? 1 : Math.min(1, Math.max(0.62, (wide + 8) / (2 * radiusX)));
  const nodes = drawing.nodes.map(({ tone }, index): Node => {
    const { x: unitX, y: unitY } = ringPlace(index, count, narrowest);
    const [x, y] = [width / 2 + unitX * radiusX, height / 2 + unitY * radiusY];
    const lines = texts[index]!;
    const tall = lines.length * nodeLeading + 10;
    const box = { left: x - wide / 2, right: x + wide / 2, top: y - tall / 2, bottom: y + tall / 2 };
    return { lines, x, y, box, tone };
  });
  return { nodes, height };
}

/** Two columns that bulge in the middle, as shares of the radii; at their ends they are `narrowest` apart from the axis. */
function ringPlace(index: number, count: number, narrowest: number): { x: number; y: number } {
  const right = Math.ceil(count / 2);
  const isRight = index < right;
  const [place, length] = isRight ? [index, right] : [count - 1 - index, count - right];
  const y = length < 2 ? 0 : -1 + (2 * place) / (length - 1);
  const bulge = length < 3 ? 1 : narrowest + (1 - narrowest) * Math.sqrt(Math.max(0, 1 - y * y));
  return { x: isRight ? bulge : -bulge, y };
}

const strengthOrder = (left: GraphLink, right: GraphLink): number => left.strength - right.strength;

/** Where along a link its text may stand, the middle first. */
const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.22, 0.78];

/** The box of a link's text in the first place that meets no other text and no node, best without another line. */
function placeText(link: Segment, text: string, taken: readonly Box[], lines: readonly Segment[]): Box | undefined {
  const half = measureText(text, linkSize, 'sans-bold') / 2 + 3.5;
  const boxes = shares.map((share): Box => {
    const [x, y] = [link.x1 + (link.x2 - link.x1) * share, link.y1 + (link.y2 - link.y1) * share];
    return { left: x - half, right: x + half, top: y - 6, bottom: y + 6 };
  });
  const free = boxes.filter((box) => taken.every((other) => !overlaps(box, other)));
  return free.find((box) => lines.every((other) => other === link || !crosses(box, other))) ?? free[0];
}

/** The room of a node that no text may come near. */
function airy({ left, right, top, bottom }: Box): Box {
  return { left: left - nodeAir, right: right + nodeAir, top: top - nodeAir, bottom: bottom + nodeAir };
}

function drawNode({ box, lines, x, tone }: Node): string {
  const { color, tint } = tones[tone];
  const frame = { x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top };
  return [
    element('rect', { ...frame, rx: 5, fill: colors.paper, class: 'paper-fill' }),
    element('rect', {
      ...frame,
      rx: 5,
      fill: tint,
      stroke: color,
      'stroke-width': 1.2,
      class: `tint-${tone} stroke-${tone}`,
    }),
    ...lines.map((text, index) =>
      textLine(x, box.top + 5 + (index + 0.78) * nodeLeading, text, {
        size: nodeSize,
        bold: true,
        fill: color,
        anchor: 'middle',
        class: `fill-${tone}`,
      }),
    ),
  ].join('');
}

function drawLine(link: GraphLink, { x1, y1, x2, y2 }: Segment): string {
  return element('line', {
    x1,
    y1,
    x2,
    y2,
    stroke: colors.muted,
    'stroke-width': thickness[link.strength],
    'stroke-dasharray': link.isAgreed ? undefined : dashes,
    class: 'muted-stroke',
  });
}

function drawText(box: Box, text: string): string {
  const frame = { x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top, rx: 6 };
  return (
    element('rect', {
      ...frame,
      fill: colors.paper,
      stroke: colors.rule,
      'stroke-width': 0.7,
      class: 'paper-fill rule-stroke',
    }) + textLine((box.left + box.right) / 2, box.bottom - 3, text, { size: linkSize, bold: true, anchor: 'middle' })
  );
}

/** What a whole and a dashed line mean, on one line each where they do not fit beside each other. */
function drawLegend(drawing: GraphDrawing, top: number, width: number): { body: string; height: number } {
  const items = [true, false]
    .filter((isAgreed) => drawing.links.some((link) => link.isAgreed === isAgreed))
    .map((isAgreed) => {
      const text = shortenText(isAgreed ? drawing.legend.agreed : drawing.legend.derived, {
        width: width - 28,
        size: legendSize,
      });
      return { isAgreed, text, wide: 27 + measureText(text, legendSize) };
    });
  let [x, y, body] = [0, top + 9, ''];
  for (const { isAgreed, text, wide } of items) {
    if (x > 0 && x + wide > width) [x, y] = [0, y + 12];
    const link = { from: 0, to: 0, strength: 2, text: '', isAgreed } as const;
    body += drawLine(link, { x1: x, y1: y - 2.8, x2: x + 22, y2: y - 2.8 });
    body += textLine(x + 27, y, text, { size: legendSize });
    x += wide + 18;
  }
  return { body, height: items.length === 0 ? 0 : y + 4 - top };
}

/** Nodes on a ring with links between them; a count that has no free place stands only in the data beside the drawing. */
export function drawGraph(drawing: GraphDrawing, { width }: DrawOptions): SvgPicture {
  const { nodes, height } = layNodes(drawing, width);
  const links = drawing.links.toSorted(strengthOrder).flatMap((link) => {
    const [from, to] = [nodes[link.from], nodes[link.to]];
    if (!from || !to || from === to) return [];
    return [{ link, segment: { x1: from.x, y1: from.y, x2: to.x, y2: to.y } }];
  });
  const segments = links.map(({ segment }) => segment);
  const taken = nodes.map(({ box }) => airy(box));
  let texts = '';
  for (const { link, segment } of links.toReversed()) {
    const text = shortenText(link.text, { width: 60, size: linkSize, face: 'sans-bold' });
    const box = placeText(segment, text, taken, segments);
    if (!box || box.left < 0 || box.right > width) continue;
    taken.push(box);
    texts += drawText(box, text);
  }
  const lines = links.map(({ link, segment }) => drawLine(link, segment)).join('');
  const legend = drawLegend(drawing, height + 6, width);
  return svgPicture(width, height + 6 + legend.height + 1, lines + nodes.map(drawNode).join('') + texts + legend.body);
}
