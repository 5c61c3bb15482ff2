import { kindNames } from '@rencana/model';
import { twins } from './twins.ts';

const canonical: ReadonlySet<string> = new Set([...kindNames, 'extend']);

/** Every word that may open a declaration, Indonesian twins included. */
export const declarationKeywords: ReadonlySet<string> = new Set([
  ...canonical,
  ...[...twins].filter(([, words]) => words.some((word) => canonical.has(word))).map(([word]) => word),
]);
