import type { Text } from '@rencana/model';

/** Letters of a quoted text that a message shows; a title or a leftover may be as long as a file. */
const shown = 80;

const longQuote = new RegExp(`“([^“”]{${shown}})[^“”]+”`, 'g');

/** A message whose quoted texts are cut where they are too long to be read. */
export function shortenQuotes(message: Text): Text {
  if (message.id.length <= 2 * shown && message.en.length <= 2 * shown) return message;
  return { id: message.id.replace(longQuote, '“$1…”'), en: message.en.replace(longQuote, '“$1…”') };
}
