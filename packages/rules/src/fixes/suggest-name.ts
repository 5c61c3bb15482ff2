import type { AnyPlace, Fix, Text } from '@rencana/model';

/** What is said and offered of a word that nobody knows. */
export interface Suggestion {
  /** A sentence to follow the one that says what is wrong. */
  readonly hint: Text;
  readonly fixes: readonly Fix[];
}

/**
 * Asks whether a near name was meant and offers to write it in its place, as `write` gives it; without a near name only
 * `otherwise` is said.
 */
export function suggestName(
  place: AnyPlace,
  near: string | undefined,
  otherwise: Text,
  write: (name: string) => string = (name) => name,
): Suggestion {
  if (near === undefined) return { hint: otherwise, fixes: [] };
  return {
    hint: { id: `Mungkin maksudnya “${near}”?`, en: `Did you mean “${near}”?` },
    fixes: [replaceName(place, near, write(near))],
  };
}

/** The fix that writes a name, or the text that says it, in a place; never applied unasked. */
export function replaceName(place: AnyPlace, name: string, text: string = name): Fix {
  return {
    title: { id: `Ganti dengan “${name}”`, en: `Replace by “${name}”` },
    certain: false,
    edits: [{ kind: 'replace', place, text }],
  };
}

/** All words that would do, as a sentence. */
export function listKnown(known: readonly string[]): Text {
  return { id: `Yang dikenal: ${known.join(', ')}.`, en: `Known are: ${known.join(', ')}.` };
}
