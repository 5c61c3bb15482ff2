import { findNearName } from '@rencana/model';

/** The known word that was probably meant: the same in small letters, the only one that starts so, or a near one. */
export function findNearWord(word: string, known: ReadonlySet<string> | readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  const words = [...known];
  if (lower !== word && words.includes(lower)) return lower;
  const longer = lower.length < 2 ? [] : words.filter((candidate) => candidate.startsWith(lower));
  return longer.length === 1 ? longer[0] : findNearName(lower, words);
}
