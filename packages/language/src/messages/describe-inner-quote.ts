import type { Token } from '../tokens/token.ts';
import type { ParserMessage } from './message-text.ts';
import { say } from './say.ts';

/** Whether a text ends where the next token begins without a blank: its writer meant a quote inside of it. */
export function isInnerQuote(actual: Token, previous: Token): boolean {
  const isText = /^"(?!"")[\s\S]*"$/.test(previous.image);
  const isAdjacent = actual.startOffset === previous.startOffset + previous.image.length;
  return isText && isAdjacent && /^[\p{L}\d"]/u.test(actual.image);
}

/** Says how a quote inside of a text is written. */
export function describeInnerQuote(): ParserMessage {
  return say(
    'Tanda kutip di dalam teks mengakhiri teksnya di sini. Tulis \\" sebagai gantinya: "… \\"kutipan\\" …"',
    'A quote inside of a text ends it here. Write \\" in its place: "… \\"kutipan\\" …"',
  );
}
