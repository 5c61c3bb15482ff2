import { margins, papers } from '../../theme.ts';
import { twipsFromMillimetres } from '../ooxml/measures.ts';

export type Orientation = 'portrait' | 'landscape';

/** A page in twips; `width` and `height` are those of the upright paper, as Word wants them. */
export interface PageLayout {
  readonly orientation: Orientation;
  readonly width: number;
  readonly height: number;
  readonly margin: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
    readonly header: number;
    readonly footer: number;
  };
  /** The width and height between the margins. */
  readonly textWidth: number;
  readonly textHeight: number;
}

const headerMillimetres: Readonly<Record<Orientation, number>> = { portrait: 14, landscape: 12 };
const footerMillimetres: Readonly<Record<Orientation, number>> = { portrait: 13, landscape: 10 };

/** The page of a paper, upright or across. */
export function pageLayout(paper: keyof typeof papers, orientation: Orientation): PageLayout {
  const width = twipsFromMillimetres(papers[paper].width);
  const height = twipsFromMillimetres(papers[paper].height);
  const edge = margins[orientation];
  const margin = {
    left: twipsFromMillimetres(edge.left),
    right: twipsFromMillimetres(edge.right),
    top: twipsFromMillimetres(edge.top),
    bottom: twipsFromMillimetres(edge.bottom),
    header: twipsFromMillimetres(headerMillimetres[orientation]),
    footer: twipsFromMillimetres(footerMillimetres[orientation]),
  };
  const across = orientation === 'portrait' ? width : height;
  const down = orientation === 'portrait' ? height : width;
  return {
    orientation,
    width,
    height,
    margin,
    textWidth: across - margin.left - margin.right,
    textHeight: down - margin.top - margin.bottom,
  };
}
