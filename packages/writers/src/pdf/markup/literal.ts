import { cleanText } from '../../text/clean-text.ts';

/**
 * Text as a string literal of Typst, on one line and without control characters.
 * All text of a document goes through here, so nothing in it is ever read as Typst.
 */
export function literal(text: string): string {
  return `"${cleanText(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
