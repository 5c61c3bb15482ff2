import type { Malformed, Prose } from '../fragment.ts';
import { readableProse } from '../values/prose-text.ts';
import type { ReadContext } from './read-reference.ts';

/** Prose with its mentions noted; damaged quotes do not silence what it says. */
export function readProse(context: ReadContext, written: Prose | Malformed, path: string): Prose | undefined {
  const prose = readableProse(written);
  if (!prose) return undefined;
  let index = 0;
  for (const part of prose) {
    // A mention still being typed has no path and no place.
    if (typeof part === 'string' || part.path === '') continue;
    noteMention(context, part.path, `${path}@${index}`);
    index += 1;
  }
  return prose;
}

/** Notes the mentions of a title, and that it has some: a title is printed as plain text. */
export function noteTitle(context: ReadContext, written: Prose | Malformed, path: string): void {
  const prose = readProse(context, written, path);
  const { element, scope, notes } = context;
  if (scope.tier === 'own' && prose?.some((part) => typeof part !== 'string' && part.path !== ''))
    notes.titles.push({ place: { element, path }, prose });
}

function noteMention(context: ReadContext, path: string, at: string): void {
  context.notes.paths.push({ path, place: { element: context.element, path: at }, scope: context.scope });
}
