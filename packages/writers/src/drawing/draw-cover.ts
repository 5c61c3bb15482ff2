import { area, curveBasis } from 'd3-shape';
import type { Picture } from '../picture/picture.ts';
import { tones } from '../theme.ts';
import { dataUri } from './draw-picture.ts';
import { element, type SvgPicture, svgPicture } from './svg.ts';

const ribbonTones = ['dimension-1', 'dimension-2', 'dimension-3', 'dimension-4', 'dimension-5', 'dimension-6'] as const;
const steps = Array.from({ length: 33 }, (_, index) => index / 32);

/** How far the ribbons are spread, from a narrow place to the open end. */
const spread = (at: number): number => 0.42 + 0.58 * Math.cos(at * Math.PI * 1.05 + 0.25) ** 2;

/** Where the middle of the bundle runs, as a share of the height. */
const middle = (at: number): number => 0.57 + Math.sin(at * Math.PI * 1.7 + 0.4) * 0.17 - at * 0.05;

/** A picture that fills a place, its middle shown where it has another shape. */
function fillWith(picture: Picture, width: number, height: number): string {
  const fit = 'xMidYMid slice';
  return element('image', { x: 0, y: 0, width, height, preserveAspectRatio: fit, href: dataUri(picture) });
}

/** Six ribbons, one a dimension, that narrow and part like a river: the art of every cover, without text, on a clear ground; or a picture in their place. Sizes in points. */
export function drawCover(width: number, height: number, picture?: Picture): SvgPicture {
  if (picture) return svgPicture(width, height, fillWith(picture, width, height));
  const ribbons = ribbonTones.map((tone, index) => {
    const edge = (shift: number) => (at: number) => (middle(at) + (index - 2.5 + shift) * 0.105 * spread(at)) * height;
    // A hair wider than its share, so that no ground shines through between neighbours.
    const ribbon = area<number>()
      .x((at) => at * width)
      .y0(edge(-0.5))
      .y1(edge(0.502))
      .curve(curveBasis)
      .digits(2);
    return element('path', { d: ribbon(steps)!, fill: tones[tone].color, class: `fill-${tone}` });
  });
  return svgPicture(width, height, ribbons.join(''));
}
