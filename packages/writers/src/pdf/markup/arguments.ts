/** Values as an array of Typst; the last comma keeps an array of one an array. */
export function array(values: readonly string[]): string {
  return values.length === 0 ? '()' : `(${values.join(', ')},)`;
}

/** Named values, those that are undefined left out; every value is an expression of Typst. */
export function named(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ');
}

/** A length in points. */
export function points(value: number): string {
  return `${Math.round(value * 100) / 100}pt`;
}

/** A colour, `#RRGGBB`. */
export function color(hex: string): string {
  return `rgb("${hex}")`;
}
