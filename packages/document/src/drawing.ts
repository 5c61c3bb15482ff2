import type { Decimal, Tone } from './model.ts';

export interface RoadmapBar {
  readonly title: string;
  /** Months, `2022-09`. */
  readonly from: string;
  readonly to: string;
  /** Months of milestones. */
  readonly milestones: readonly string[];
  /** A short mark on the bar: `QW`. */
  readonly text?: string;
}

export interface RoadmapDrawing {
  readonly kind: 'roadmap';
  readonly years: readonly number[];
  readonly bands?: readonly { readonly title: string; readonly from: number; readonly to: number }[];
  readonly groups: readonly { readonly tone: Tone; readonly title: string; readonly bars: readonly RoadmapBar[] }[];
}

export interface TrajectoryPoint {
  /** A year, with a fraction for half-years, quarters and months (2022.5). */
  readonly at: number;
  readonly label: string;
  readonly value: Decimal;
  readonly text: string;
}

export interface TrajectoryPanel {
  readonly title: string;
  /** `indeks · arah naik`. */
  readonly subtitle: string;
  readonly tone: Tone;
  readonly direction: 'up' | 'down' | 'maintain' | 'within';
  readonly baseline?: TrajectoryPoint;
  readonly targets: readonly TrajectoryPoint[];
  readonly actuals: readonly TrajectoryPoint[];
}

export interface TrajectoryDrawing {
  readonly kind: 'trajectory';
  /** Legend texts in the document's language. */
  readonly legend: { readonly baseline: string; readonly target: string; readonly actual: string };
  readonly panels: readonly TrajectoryPanel[];
}

/** Shares as horizontal bars: budget by dimension, year or fund. */
export interface BarsDrawing {
  readonly kind: 'bars';
  readonly unit: string;
  /** Where the scale ends; without it at the greatest value. */
  readonly most?: Decimal;
  readonly bars: readonly {
    readonly title: string;
    readonly tone: Tone;
    readonly value: Decimal;
    readonly text: string;
  }[];
}

/** One who holds a seat: the office or name, and in a second line the role or agency. */
export interface OrganisationSeat {
  readonly title: string;
  readonly text?: string;
}

/** A box of an organisation: a role or a dimension's group, with those who sit in it. */
export interface OrganisationGroup {
  readonly title: string;
  readonly tone: Tone;
  readonly seats: readonly OrganisationSeat[];
}

/** Who steers whom: levels from the highest down, the groups of one level side by side. */
export interface OrganisationDrawing {
  readonly kind: 'organisation';
  readonly levels: readonly (readonly OrganisationGroup[])[];
}

export interface GraphLink {
  /** Places of the two nodes in `nodes`. */
  readonly from: number;
  readonly to: number;
  readonly strength: 1 | 2 | 3;
  /** What the link says in its middle: a count. */
  readonly text: string;
  /** Drawn whole; a link that nobody agreed on is dashed. */
  readonly isAgreed: boolean;
}

/** Nodes on a ring and the links between them, the thicker the stronger: intersections of dimensions. */
export interface GraphDrawing {
  readonly kind: 'graph';
  /** Legend texts in the document's language. */
  readonly legend: { readonly agreed: string; readonly derived: string };
  readonly nodes: readonly { readonly title: string; readonly tone: Tone }[];
  readonly links: readonly GraphLink[];
}

/** Horizontal bars made of parts, each part a series with a colour of its own: budget of each year by dimension. */
export interface StackedBarsDrawing {
  readonly kind: 'stacked-bars';
  readonly unit: string;
  readonly series: readonly { readonly title: string; readonly tone: Tone }[];
  readonly bars: readonly {
    readonly title: string;
    /** The sum of the parts, printed at the end of the bar. */
    readonly value: Decimal;
    readonly text: string;
    /** One for each series, none below zero. */
    readonly parts: readonly { readonly value: Decimal; readonly text: string }[];
  }[];
}

/** What serves each part of a whole, a tile each: how many actions a sub-dimension has. An empty tile stands out. */
export interface CoverageDrawing {
  readonly kind: 'coverage';
  readonly groups: readonly {
    readonly title: string;
    readonly tone: Tone;
    readonly tiles: readonly { readonly title: string; readonly value: Decimal; readonly text: string }[];
  }[];
}

/** A picture of the plan, by its file as the plan writes it; its bytes come to the writers beside the document. */
export interface PictureDrawing {
  readonly kind: 'picture';
  readonly file: string;
  /** What it shows: stands in its place where the file is not at hand. */
  readonly alt: string;
}

/** A drawing is data, never SVG: writers of text print it as a table, others draw it. */
export type Drawing =
  | RoadmapDrawing
  | TrajectoryDrawing
  | BarsDrawing
  | StackedBarsDrawing
  | CoverageDrawing
  | OrganisationDrawing
  | GraphDrawing
  | PictureDrawing;
