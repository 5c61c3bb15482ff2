import type { Document } from '@rencana/document';
import { margins, papers } from '../../theme.ts';
import type { Orientation } from '../context.ts';

const pointsPerMillimetre = 72 / 25.4;

/** The width and height between the margins of a page, in points. */
export function pageBox({ paper = 'a4' }: Document, orientation: Orientation): { width: number; height: number } {
  const { width, height } = papers[paper];
  const [across, down] = orientation === 'portrait' ? [width, height] : [height, width];
  const { left, right, top, bottom } = margins[orientation];
  return {
    width: (across - left - right) * pointsPerMillimetre,
    height: (down - top - bottom) * pointsPerMillimetre,
  };
}
