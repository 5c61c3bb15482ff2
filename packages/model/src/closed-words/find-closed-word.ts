import { findNearName } from '../join/near-name.ts';
import type { ClosedWord } from '../kind-definition.ts';

/**
 * The word of a closed list that somebody meant: by the word itself, an Indonesian one or what documents print for it,
 * in any letters and joined by blanks or hyphens; else the nearest of them, if one is near and that is enough.
 */
export function findClosedWord(
  written: string,
  words: Readonly<Record<string, ClosedWord>>,
  how: 'exactly' | 'nearly' = 'nearly',
): string | undefined {
  const spoken = spell(written);
  const forms = new Map<string, string>();
  for (const [word, { id, twins }] of Object.entries(words))
    for (const form of [word, ...twins, spell(id)]) if (!forms.has(form)) forms.set(form, word);
  const known = [...forms.keys()];
  const exact = forms.get(spoken);
  if (exact !== undefined || how === 'exactly') return exact;
  const longer = spoken.length < 2 ? [] : known.filter((form) => form.startsWith(spoken));
  const meant = new Set(longer.map((form) => forms.get(form)));
  const [only] = meant;
  return meant.size === 1 ? only : forms.get(findNearName(spoken, known) ?? '');
}

function spell(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '-');
}
