import { colors } from '../theme.ts';
import type { Box } from './box.ts';
import { element, round } from './svg.ts';

/** Half the size of a marker in points. */
const half = 3;

/** The area that a marker covers. */
export function markerBox(x: number, y: number): Box {
  return { left: x - half - 0.6, right: x + half + 0.6, top: y - half - 0.6, bottom: y + half + 0.6 };
}

/** A square: the value that a plan starts from. */
export function baselineMarker(x: number, y: number): string {
  return element('rect', { x: x - half, y: y - half, width: 6, height: 6, fill: colors.ink, class: 'ink-fill' });
}

/** A hollow circle: a target. */
export function targetMarker(x: number, y: number, color: string, className: string): string {
  return element('circle', {
    cx: x,
    cy: y,
    r: half + 0.1,
    fill: colors.paper,
    stroke: color,
    'stroke-width': 1.6,
    class: className,
  });
}

/** A cross: a measured value. */
export function actualMarker(x: number, y: number): string {
  return element('path', {
    d: `M${round(x - half)} ${round(y - half)}l6 6m0 -6l-6 6`,
    fill: 'none',
    stroke: colors.ink,
    'stroke-width': 1.4,
    class: 'ink-stroke',
  });
}

/** A diamond: a milestone, `reach` from its middle to each corner. */
export function milestoneMarker(x: number, y: number, reach: number, color: string, className: string): string {
  const [left, right, top, bottom] = [x - reach, x + reach, y - reach, y + reach].map(round);
  return element('path', {
    d: `M${round(x)} ${top}L${right} ${round(y)}L${round(x)} ${bottom}L${left} ${round(y)}Z`,
    fill: colors.paper,
    stroke: color,
    'stroke-width': 1.6,
    class: className,
  });
}
