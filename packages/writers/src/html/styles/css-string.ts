/** A text as a CSS string that can stand in a `style` element: quotes, backslashes, `<` and control characters are escaped. */
export function cssString(text: string): string {
  const escaped = text.replace(
    /["\\<>\u0000-\u001f\u007f\u2028\u2029]/g,
    (character) => `\\${character.charCodeAt(0).toString(16)} `,
  );
  return `"${escaped}"`;
}
