import type { OrganisationGroup } from '@rencana/document';
import { colors, tones } from '../theme.ts';
import { element, textLine } from './svg.ts';
import { wrapText } from './wrap-text.ts';

/** Where a box stands from the left, and the text that it holds, already broken into lines. Points. */
export interface GroupBox {
  readonly group: OrganisationGroup;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly title: readonly string[];
  readonly columns: readonly (readonly SeatLines[])[];
}

interface SeatLines {
  readonly title: readonly string[];
  readonly text: readonly string[];
}

const padding = 7;
/** The line around a box lies inside of it, so that none is cut at the edge of the picture. */
const frameLine = 0.8;
const titleSize = 9;
const titleLeading = 11;
const seatSize = 8.5;
const seatLeading = 10;
const textSize = 7.5;
const textLeading = 9.5;
const seatGap = 4;
const leastColumn = 140;
/** More seats than these are set in columns where the box is wide enough. */
const seatsInOneColumn = 3;

const heightOfSeat = ({ title, text }: SeatLines): number => title.length * seatLeading + text.length * textLeading;

const heightOfColumn = (seats: readonly SeatLines[]): number =>
  seats.reduce((sum, seat) => sum + heightOfSeat(seat) + seatGap, 0);

const headHeight = (title: readonly string[]): number => title.length * titleLeading + 7;

/** Breaks the texts of a group for a box of a width; it is placed later. */
export function layGroupBox(group: OrganisationGroup, width: number): GroupBox {
  const inner = width - 2 * padding;
  const title = wrapText(group.title, { width: inner, size: titleSize, face: 'sans-bold' }, 2);
  const fitting = Math.max(1, Math.floor((inner + padding) / (leastColumn + padding)));
  const count = group.seats.length > seatsInOneColumn ? Math.min(fitting, 3) : 1;
  const columnWidth = (inner - padding * (count - 1)) / count;
  const seats = group.seats.map(
    (seat): SeatLines => ({
      title: wrapText(seat.title, { width: columnWidth, size: seatSize }, 3),
      text: seat.text ? wrapText(seat.text, { width: columnWidth, size: textSize }, 2) : [],
    }),
  );
  const each = Math.ceil(seats.length / count);
  const columns = Array.from({ length: count }, (_, index) => seats.slice(index * each, (index + 1) * each));
  const tallest = Math.max(0, ...columns.map(heightOfColumn));
  return { group, left: 0, width, title, columns, height: headHeight(title) + tallest + (tallest > 0 ? 6 : 0) };
}

/** A box with a tinted head in the colour of its group. */
export function drawGroupBox(box: GroupBox, top: number): string {
  const { left, width, height, group, title, columns } = box;
  const { color, tint } = tones[group.tone];
  const head = headHeight(title);
  const frame = { x: left + frameLine / 2, width: width - frameLine, rx: 2 };
  const columnWidth = (width - 2 * padding + padding) / columns.length;
  return [
    element('rect', {
      ...frame,
      y: top + frameLine / 2,
      height: height - frameLine,
      fill: colors.paper,
      stroke: colors.rule,
      'stroke-width': frameLine,
      class: 'paper-fill rule-stroke',
    }),
    element('rect', { ...frame, y: top, height: head, fill: tint, class: `tint-${group.tone}` }),
    element('rect', { x: left, y: top, width: 3, height: head, fill: color, class: `fill-${group.tone}` }),
    ...title.map((text, index) =>
      textLine(left + padding, top + 3 + (index + 0.82) * titleLeading, text, {
        size: titleSize,
        bold: true,
        fill: color,
        class: `fill-${group.tone}`,
      }),
    ),
    ...columns.map((seats, index) => drawSeats(seats, left + padding + index * columnWidth, top + head + 4)),
  ].join('');
}

function drawSeats(seats: readonly SeatLines[], left: number, top: number): string {
  let [y, body] = [top, ''];
  for (const { title, text } of seats) {
    for (const written of title) {
      body += textLine(left, y + 8, written, { size: seatSize });
      y += seatLeading;
    }
    for (const written of text) {
      body += textLine(left, y + 7, written, { size: textSize, fill: colors.muted, class: 'muted-fill' });
      y += textLeading;
    }
    y += seatGap;
  }
  return body;
}
