import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { cleanText } from '../text/clean-text.ts';

/** Words longer than this may break anywhere, so that one of them cannot push a page out of shape. */
const longWord = /(\S{36,})/;

/** Text as nodes, without characters that HTML forbids. */
export function writeText(value: string): ElementContent[] {
  return cleanText(value)
    .split(longWord)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.length >= 36 && !/\s/.test(piece) ? h('span.long', piece) : { type: 'text', value: piece }));
}

/** A title whose author chose the line breaks. */
export function writeTitle(value: string): ElementContent[] {
  return value.split('\n').flatMap((line, index) => (index === 0 ? writeText(line) : [h('br'), ...writeText(line)]));
}
