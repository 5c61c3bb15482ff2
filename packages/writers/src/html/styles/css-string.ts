import { cleanText } from '../../text/clean-text.ts';

/** A text as a CSS string that can stand in a `style` element: quotes, backslashes and `<` are escaped. */
export function cssString(text: string): string {
  const escaped = cleanText(text).replace(/["\\<>]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `);
  return `"${escaped}"`;
}
