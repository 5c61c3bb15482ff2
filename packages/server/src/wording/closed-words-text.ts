import { type ClosedWord, type Language, listClosedWords } from '@rencana/model';

const labels = {
  id: { choice: 'Pilihan', also: 'Juga' },
  en: { choice: 'Choices', also: 'Also' },
} as const;

/** The closed words of a property with what they are called, as a hover or a completion of its keyword lists them. */
export function closedWordsText(words: Readonly<Record<string, ClosedWord>>, language: Language): string {
  return `${labels[language].choice}: ${listClosedWords(words)[language]}`;
}

/** One closed word: what it is called in both languages, the wanted one first, and the Indonesian words for it. */
export function closedWordText(word: string, text: ClosedWord, language: Language): string {
  const other = language === 'id' ? 'en' : 'id';
  const twins = text.twins.map((twin) => `\`${twin}\``).join(', ');
  return [
    `**${word}** · ${text[language]}`,
    `*${text[other]}*`,
    twins === '' ? '' : `${labels[language].also}: ${twins}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}
