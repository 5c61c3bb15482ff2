import { breakLongWords, type LineRoom } from './break-long-words.ts';
import { literal } from './literal.ts';

/** Text for a place where Typst expects an expression; words too long for the line may break. */
export function textValue(text: string, room: LineRoom): string {
  return literal(breakLongWords(text, room));
}

/** Text for a place where Typst expects markup. */
export function textMarkup(text: string, room: LineRoom): string {
  return text === '' ? '' : `#${textValue(text, room)};`;
}
