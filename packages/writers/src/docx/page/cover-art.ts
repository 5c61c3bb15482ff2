import { drawCover } from '../../drawing/draw-cover.ts';
import { element, type SvgPicture, svgPicture } from '../../drawing/svg.ts';
import type { Picture } from '../../picture/picture.ts';
import { colors, cover, type papers } from '../../theme.ts';

/** Height of the ribbons in points on A4; on other paper they keep their share. */
const ribbonShare = 0.39;
const pointsPerMillimetre = 72 / 25.4;

/** The cover without its words, in points: a band above, ribbons, a band below. */
export function coverArt({ width, height }: (typeof papers)[keyof typeof papers], picture?: Picture): SvgPicture {
  const across = width * pointsPerMillimetre;
  const down = height * pointsPerMillimetre;
  const top = cover.topBand * pointsPerMillimetre;
  const bottom = cover.bottomBand * pointsPerMillimetre;
  const ribbons = drawCover(across, down * ribbonShare, picture);
  const body = [
    element('rect', { x: 0, y: 0, width: across, height: down, fill: colors.paper }),
    element('rect', { x: 0, y: 0, width: across, height: top, fill: colors.brand }),
    `<g transform="translate(0 ${Math.round(down - bottom - ribbons.height)})">${withoutRoot(ribbons.svg)}</g>`,
    element('rect', { x: 0, y: down - bottom, width: across, height: bottom, fill: colors.brand }),
  ];
  return svgPicture(across, down, body.join(''));
}

function withoutRoot(svg: string): string {
  return svg.replace(/^<svg[^>]*>/, '').replace(/<\/svg>$/, '');
}
