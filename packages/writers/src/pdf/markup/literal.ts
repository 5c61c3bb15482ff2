import { cleanText } from '../../text/clean-text.ts';

/** Marks that turn the direction of what follows, out of the text they stand in. */
const directionMarks = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Text as a string literal of Typst, on one line and without control characters.
 * All text of a document goes through here, so nothing in it is ever read as Typst.
 */
export function literal(text: string): string {
  return `"${cleanText(text).replace(directionMarks, '').replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
