import { findNearName, type Place, type Text } from '@rencana/model';
import { listKnown, suggestName } from '../fixes/suggest-name.ts';
import type { Report } from '../rule.ts';

/** A word that is none of the known ones. */
export interface UnknownWordAt {
  readonly place: Place;
  readonly word: string;
  readonly known: readonly string[];
  /** What is wrong, as a sentence. */
  readonly what: Text;
  /** The word that was surely meant, where that is not told by its letters. */
  readonly meant?: string | undefined;
  /** What is said where no known word is near; all known words without it. */
  readonly otherwise?: Text;
}

/** Reports a word that nobody knows, with the near one that was probably meant. */
export function tellUnknownWord(report: Report, { place, word, known, what, meant, otherwise }: UnknownWordAt): void {
  const { hint, fixes } = suggestName(place, meant ?? findNearName(word, known), otherwise ?? listKnown(known));
  report(place, { id: `${what.id} ${hint.id}`, en: `${what.en} ${hint.en}` }, { subject: word, fixes });
}
