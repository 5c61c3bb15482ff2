/** Twentieths of a point, the unit of lengths in WordprocessingML. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Twentieths of a point from millimetres. */
export function twipsFromMillimetres(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}

/** Half points, the unit of font sizes; Word refuses fractions of them. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Eighths of a point, the unit of border widths. */
export function eighthPoints(points: number): number {
  return Math.round(points * 8);
}

/** A colour without its hash, as Word writes it. */
export function hex(color: string): string {
  return color.replace('#', '');
}
