/** The letter of a point by its place from zero: `a` to `z`, then `aa`, `ab`, as pages and Typst count. */
export function letterMark(index: number): string {
  const before = index < 26 ? '' : letterMark(Math.floor(index / 26) - 1);
  return before + String.fromCharCode(97 + (index % 26));
}
