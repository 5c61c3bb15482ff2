import type { Malformed, Prose } from '../fragment.ts';

/** Prose as one string; a mention is what `figureText` makes of its path, or the path itself. */
export function proseText(prose: Prose, figureText: (path: string) => string = (path) => path): string {
  if (prose.length === 1 && typeof prose[0] === 'string') return prose[0];
  return prose.map((part) => (typeof part === 'string' ? part : figureText(part.path))).join('');
}

/** What prose says, also where its quotes are damaged; `undefined` where it says nothing. */
export function readableProse(prose: Prose | Malformed): Prose | undefined {
  return 'kind' in prose ? prose.prose : prose;
}
