import type { TrajectoryPanel } from '@rencana/document';
import { colors } from '../theme.ts';
import { element, round } from './svg.ts';

/** Outlines in a square of five points, from its upper left corner. */
const outlines: Readonly<Record<TrajectoryPanel['direction'], string>> = {
  up: 'l2.5 -4.5l2.5 4.5z',
  down: 'l2.5 4.5l2.5 -4.5z',
  maintain: 'h5v1.4h-5z',
  within: 'h5v1.2h-5zm0 3h5v1.2h-5z',
};

const starts: Readonly<Record<TrajectoryPanel['direction'], number>> = { up: 5.2, down: 0.8, maintain: 2.2, within: 1 };

/** A small sign for the wanted direction: triangle up or down, one bar for keeping, two for a range. */
export function drawDirection(direction: TrajectoryPanel['direction'], x: number, y: number): string {
  return element('path', {
    d: `M${round(x)} ${round(y + starts[direction])}${outlines[direction]}`,
    fill: colors.muted,
    class: 'muted-fill',
  });
}
