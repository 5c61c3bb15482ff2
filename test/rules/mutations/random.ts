/** A whole number from 0 below the given one. */
export type Random = (below: number) => number;
