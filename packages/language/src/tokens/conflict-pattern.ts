import type { Pattern } from './token.ts';

const marker = /(?:<{7}|={7}|>{7}|\|{7})(?![<=>|])[^\n]*/y;

/** A line that Git writes around a conflict; only in the first column, so that no comparison is taken for one. */
export const conflictPattern: Pattern = (text, offset) => {
  if (offset > 0 && text[offset - 1] !== '\n') return null;
  marker.lastIndex = offset;
  const found = marker.exec(text);
  return found ? [found[0]] : null;
};

export const conflictStarts = ['<', '=', '>', '|'];
