/** A rectangle in points; `y` grows downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** True where two boxes share an area. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** True where the inner box does not leave the outer one. */
export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  );
}

/** True where a line runs through a box (Liang–Barsky clipping). */
export function crosses(box: Box, { x1, y1, x2, y2 }: Segment): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1];
  let [enter, leave] = [0, 1];
  const edges: readonly (readonly [number, number])[] = [
    [-dx, x1 - box.left],
    [dx, box.right - x1],
    [-dy, y1 - box.top],
    [dy, box.bottom - y1],
  ];
  for (const [run, room] of edges) {
    if (run === 0 && room < 0) return false;
    if (run < 0) enter = Math.max(enter, room / run);
    if (run > 0) leave = Math.min(leave, room / run);
  }
  return enter < leave;
}
