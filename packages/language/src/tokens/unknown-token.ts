import type { Pattern, TokenType } from './token.ts';

/** Characters that can start no token of their own; a run of them is one mistake. */
const run =
  /[\s\S][\u0000-\u0008\u000e-\u001f\u007f-\u009f#$&()*+:;?@^`~%\\[\]\u0250-\u1fff\u2020-\u2025\u2030-\u2211\u2213-\ufffe]*/y;

const unknownPattern: Pattern = (text, offset) => {
  run.lastIndex = offset;
  const found = run.exec(text);
  return found ? [found[0]] : null;
};

/**
 * What no other token reads. The lexer's own recovery would try every token at every such character, which takes
 * minutes in a binary file; so it must stand last, and hint at every first character (above 255 those count in blocks).
 */
export const unknownToken: TokenType = {
  name: 'UNKNOWN',
  PATTERN: unknownPattern,
  GROUP: 'hidden',
  LINE_BREAKS: true,
  START_CHARS_HINT: [
    ...Array.from({ length: 256 }, (_, code) => code),
    ...Array.from({ length: 256 }, (_, block) => 256 + block * 255),
  ],
};
