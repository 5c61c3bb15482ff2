import type { Text } from '@rencana/model';
import { vocabulary } from './vocabulary.ts';

/**
 * What documents print for a closed word of a property, given all its words: one word may mean something else elsewhere
 * (`open` of a risk and of a remark). Nothing for words that are printed as they are, or not at all.
 */
export function findWordText(word: string, words: readonly string[]): Text | undefined {
  const groups: readonly Readonly<Record<string, Text>>[] = Object.values(vocabulary);
  return groups.find((group) => words.every((each) => Object.hasOwn(group, each)))?.[word];
}
