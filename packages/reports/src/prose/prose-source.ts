import type { Prose } from '@rencana/model';

const open = '\uE000';
const close = '\uE001';

/** Prose as Markdown in which each mention is a mark that Markdown takes for a word. */
export interface ProseSource {
  readonly markdown: string;
  readonly paths: readonly string[];
}

/** Replaces each mention by a numbered mark of private-use characters; such characters in the text itself are dropped. */
export function markMentions(prose: Prose): ProseSource {
  const paths: string[] = [];
  const pieces = prose.map((part) => {
    if (typeof part === 'string') return part.replace(/[\uE000\uE001]/g, '');
    paths.push(part.path);
    return `${open}${paths.length - 1}${close}`;
  });
  return { markdown: pieces.join(''), paths };
}

/** Splits text at the marks: strings and paths of mentions in turn. */
export function splitAtMarks(text: string, paths: readonly string[]): readonly (string | { readonly path: string })[] {
  return text
    .split(/(\uE000\d+\uE001)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const path = piece.startsWith(open) ? paths[Number(piece.slice(1, -1))] : undefined;
      return path === undefined ? piece : { path };
    });
}
