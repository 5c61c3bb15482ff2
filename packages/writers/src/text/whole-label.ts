/** A word and its number, as `Tabel 3.1`, `BAB IV` or `Lampiran A`. */
const numbered = /^\p{L}{1,20} (?:[IVXLCDM]+|\p{Lu}|(?:\p{Lu}\.)?\d[\d.]*)$/u;

/** The label of a reference as it is printed: a number stays on the line of its word, a title breaks as all text does. */
export function wholeLabel(label: string): string {
  return numbered.test(label) ? label.replace(' ', '\u00a0') : label;
}
