import type { PlanElement, SourceEdit } from '@rencana/model';
import type { ElementText } from './element-texts.ts';

/** What cannot be written anew from what a text says: an escape, a mention, a long text on lines of its own. */
const unsafe = /["\\[\n]/;

/**
 * The edits that write a text of one line as `write` gives it, which may hold mentions; none where the text has escapes,
 * mentions or several lines, for then only its writer knows where they stand.
 */
export function rewriteText(
  { id }: PlanElement,
  { path, text, mentions }: ElementText,
  write: (text: string) => string,
): readonly SourceEdit[] {
  const written = write(text);
  if (mentions.length > 0 || unsafe.test(text) || written === text || path.startsWith('cover')) return [];
  const place = { element: id, path: isTitle(path) ? path : `${path}:value` };
  return [{ kind: 'replace', place, text: `"${written}"` }];
}

/** A title cannot hold mentions. */
export function isTitle(path: string): boolean {
  return path === 'title' || path.endsWith('/title');
}
