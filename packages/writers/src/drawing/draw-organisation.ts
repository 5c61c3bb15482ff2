import type { OrganisationDrawing, OrganisationGroup } from '@rencana/document';
import { colors } from '../theme.ts';
import type { DrawOptions } from './draw-svg.ts';
import { drawGroupBox, type GroupBox, layGroupBox } from './organisation-box.ts';
import { element, type SvgPicture, svgPicture } from './svg.ts';

const gap = 12;
const levelGap = 14;
const leastBoxWidth = 128;
const mostColumns = 3;
/** Room at the left for the line that leads past a row to the next one of the same level. */
const spineRoom = 12;
/** A single box need not be as wide as the page unless many sit in it. */
const loneWidth = 230;
const manySeats = 3;

interface Row {
  readonly boxes: readonly GroupBox[];
  readonly top: number;
}

const line = (x1: number, y1: number, x2: number, y2: number): string =>
  element('line', { x1, y1, x2, y2, stroke: colors.rule, 'stroke-width': 1, class: 'rule-stroke' });

/** The groups of a level in rows of boxes of equal width and height. */
function layLevel(groups: readonly OrganisationGroup[], width: number, top: number): readonly Row[] {
  const fitting = Math.max(1, Math.min(mostColumns, Math.floor((width - spineRoom + gap) / (leastBoxWidth + gap))));
  const columns = Math.min(fitting, groups.length);
  const isSpined = groups.length > columns;
  const room = width - (isSpined ? spineRoom : 0);
  const isLone = columns === 1 && groups.every(({ seats }) => seats.length <= manySeats);
  const boxWidth = isLone ? Math.min(loneWidth, room) : (room - gap * (columns - 1)) / columns;
  const rows: Row[] = [];
  for (let [start, y] = [0, top]; start < groups.length; start += columns) {
    const boxes = groups.slice(start, start + columns).map((group) => layGroupBox(group, boxWidth));
    const height = Math.max(...boxes.map((box) => box.height));
    const used = boxWidth * boxes.length + gap * (boxes.length - 1);
    const left = isSpined ? spineRoom : (width - used) / 2;
    rows.push({
      top: y,
      boxes: boxes.map((box, index) => ({ ...box, left: left + index * (boxWidth + gap), height })),
    });
    y += height + levelGap;
  }
  return rows;
}

/** Lines from what stands above to every box of a level; they run in the gaps and never through a box. */
function drawConnectors(rows: readonly Row[], above: number, width: number, hasNext: boolean): string {
  const spine = spineRoom / 3;
  const isSpined = rows.length > 1;
  const busOf = ({ top }: Row): number => top - levelGap / 2;
  const buses = rows.map((row, index) => {
    const centres = row.boxes.map(({ left, width: wide }) => left + wide / 2);
    const reached = index === 0 || (hasNext && index === rows.length - 1) ? [...centres, width / 2] : centres;
    const from = isSpined ? spine : Math.min(...reached);
    const drops = centres.map((x) => line(x, busOf(row), x, row.top)).join('');
    return line(from, busOf(row), Math.max(...reached), busOf(row)) + drops;
  });
  const [first, last] = [rows[0]!, rows.at(-1)!];
  const past = isSpined ? line(spine, busOf(first), spine, busOf(last)) : '';
  return line(width / 2, above, width / 2, busOf(first)) + past + buses.join('');
}

/** Where the line to the next level begins: under the box in the middle, or beside boxes on the line that joins them. */
function outletOf({ boxes, top }: Row, width: number, isFirst: boolean): number {
  const isCovered = boxes.some(({ left, width: wide }) => left < width / 2 && width / 2 < left + wide);
  return isCovered || isFirst ? top + boxes[0]!.height : top - levelGap / 2;
}

/** Boxes of roles and groups in levels, joined by lines from above. */
export function drawOrganisation(drawing: OrganisationDrawing, { width }: DrawOptions): SvgPicture {
  let [top, body, lines] = [0, '', ''];
  let outlet: number | undefined;
  const levels = drawing.levels.filter((groups) => groups.length > 0);
  levels.forEach((groups, index) => {
    const rows = layLevel(groups, width, index === 0 ? 0 : top + levelGap);
    if (outlet !== undefined) lines += drawConnectors(rows, outlet, width, index < levels.length - 1);
    body += rows.flatMap((row) => row.boxes.map((box) => drawGroupBox(box, row.top))).join('');
    const last = rows.at(-1)!;
    top = last.top + last.boxes[0]!.height;
    outlet = outletOf(last, width, index === 0);
  });
  return svgPicture(width, top + 1, lines + body);
}
