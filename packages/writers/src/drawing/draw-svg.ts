import type { Drawing } from '@rencana/document';
import type { PictureFiles } from '../picture/picture.ts';
import { drawBars } from './draw-bars.ts';
import { drawCoverage } from './draw-coverage.ts';
import { drawGraph } from './draw-graph.ts';
import { drawOrganisation } from './draw-organisation.ts';
import { drawPicture } from './draw-picture.ts';
import { drawRoadmap } from './draw-roadmap.ts';
import { drawStackedBars } from './draw-stacked-bars.ts';
import { drawTrajectory } from './draw-trajectory.ts';
import type { SvgPicture } from './svg.ts';

export interface DrawOptions {
  /** The width of the picture in points; the height follows from the data. */
  readonly width: number;
  /** Panels of a trajectory side by side; by default as many as fit. */
  readonly columns?: number;
  /** False leaves the legend of a trajectory out. */
  readonly withLegend?: boolean;
  /** The pictures at hand. */
  readonly pictures?: PictureFiles | undefined;
}

const drawers: {
  [K in Drawing['kind']]: (drawing: Extract<Drawing, { kind: K }>, options: DrawOptions) => SvgPicture;
} = {
  roadmap: drawRoadmap,
  trajectory: drawTrajectory,
  bars: drawBars,
  'stacked-bars': drawStackedBars,
  coverage: drawCoverage,
  organisation: drawOrganisation,
  graph: drawGraph,
  picture: (drawing, { width, pictures }) => drawPicture(drawing, width, pictures),
};

/** Draws data as one self-contained SVG; equal data and width give equal text. Width and height are in points. */
export function drawSvg(drawing: Drawing, options: DrawOptions): SvgPicture {
  const draw = drawers[drawing.kind] as (drawing: Drawing, options: DrawOptions) => SvgPicture;
  return draw(drawing, options);
}
