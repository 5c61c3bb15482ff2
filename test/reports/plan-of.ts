import { libraryTexts, readText } from '@rencana/language';
import { join, type Plan } from '@rencana/model';

const libraries = libraryTexts.map(({ name, path, text }) => ({
  name,
  files: [{ path, fragment: readText(text).fragment }],
}));

/** The plan of one text, with the standard library at hand. */
export function planOf(text: string): Plan {
  return join({ files: [{ path: 'plan.rencana', fragment: readText(text).fragment }], libraries });
}
