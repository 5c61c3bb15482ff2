import type { ParserMessage } from './message-text.ts';

/** A message in both languages. */
export function say(id: string, en: string, more: Omit<ParserMessage, 'message'> = {}): ParserMessage {
  return { message: { id, en }, ...more };
}

/** Something that is missing, shown after the token before. */
export function sayMissing(id: string, en: string): ParserMessage {
  return { message: { id, en }, at: 'previous' };
}

/** A word that is not known, with the near one that is. */
export function sayNear(word: string, id: string, en: string, near: string | undefined): ParserMessage {
  if (near === undefined) return say(id, en);
  return say(`${id} Maksud Anda “${near}”?`, `${en} Did you mean “${near}”?`, repairWord(word, near));
}

/** A word in the place of another: certain where the two differ in capital letters only. */
export function repairWord(word: string, near: string): Pick<ParserMessage, 'repair' | 'isCertain'> {
  return { repair: near, ...(word.toLowerCase() === near && { isCertain: true }) };
}
