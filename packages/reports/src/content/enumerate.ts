import type { Language } from '@rencana/model';
import type { Localised } from '../view/localised.ts';

const conjunctions: Localised<{ readonly pair: string; readonly last: string }> = {
  id: { pair: ' dan ', last: ', dan ' },
  en: { pair: ' and ', last: ', and ' },
};

/** Names as running text lists them: `a`, `a dan b`, `a, b, dan c`. */
export function enumerate(names: readonly string[], language: Language): string {
  const { pair, last } = conjunctions[language];
  if (names.length <= 2) return names.join(pair);
  return `${names.slice(0, -1).join(', ')}${last}${names.at(-1)}`;
}
