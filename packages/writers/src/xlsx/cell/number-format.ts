/** Unit names longer than this do not fit a number format. */
const longestUnit = 60;

/** A text that stands in a number format as it is. */
const quoted = (text: string): string => `"${text.replaceAll('"', '')}"`;

/** Digits in thousands, with as many decimals as asked; the marks are those of the reader's machine. */
export function numberFormat(digits: number): string {
  return digits > 0 ? `#,##0.${'0'.repeat(digits)}` : '#,##0';
}

/** A number with its unit, as documents print it; undefined when the unit is too long for a number format. */
export function unitFormat(digits: number, unit: string | undefined): string | undefined {
  if (!unit) return numberFormat(digits);
  if (unit.length > longestUnit) return undefined;
  return `${numberFormat(digits)}${quoted(unit === '%' ? '%' : `\u00a0${unit}`)}`;
}

/** Rupiah with its sign. */
export const rupiahFormat = `${quoted('Rp')}#,##0`;

/** A day in words of the document's language. */
export const dayFormats = { id: '[$-421]d mmmm yyyy', en: '[$-809]d mmmm yyyy' } as const;

/** Running numbers and counts, as they were written. */
export const plainIntegerFormat = '0';
