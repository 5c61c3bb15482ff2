import type { Language } from '@rencana/model';
import type { Localised } from '../view/localised.ts';

const conjunctions: Localised<string> = { id: 'dan', en: 'and' };

/** Names as running text lists them: `a`, `a dan b`, `a, b, dan c`; with semicolons where a name has a comma itself. */
export function enumerate(names: readonly string[], language: Language): string {
  const and = conjunctions[language];
  const mark = names.some((name) => name.includes(',')) ? ';' : ',';
  if (names.length <= 2) return names.join(mark === ';' ? `; ${and} ` : ` ${and} `);
  return `${names.slice(0, -1).join(`${mark} `)}${mark} ${and} ${names.at(-1)}`;
}
