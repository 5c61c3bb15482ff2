import type { ClosedWord } from '../kind-definition.ts';
import type { Language, Text } from '../text.ts';

/** The words of a closed list for a sentence, each with what it is called: `up (naik), down (turun)`. */
export function listClosedWords(words: Readonly<Record<string, ClosedWord>>): Text {
  const list = (language: Language): string =>
    Object.entries(words)
      .map(([word, text]) => (isSame(word, text[language]) ? word : `${word} (${text[language]})`))
      .join(', ');
  return { id: list('id'), en: list('en') };
}

/** Whether the word already says what it is called. */
function isSame(word: string, called: string): boolean {
  return called.toLowerCase().replace(/ /g, '-').replace(/\.$/, '') === word;
}
