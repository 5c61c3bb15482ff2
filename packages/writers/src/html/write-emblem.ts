import type { Element } from 'hast';
import { h } from 'hastscript';
import { dataUri } from '../drawing/draw-picture.ts';
import type { Emblem } from '../look/emblem.ts';
import { cleanText } from '../text/clean-text.ts';

/** An emblem on a line of its own. */
export function writeEmblem({ picture, alt }: Emblem): Element {
  return h('p.emblem', h('img', { src: dataUri(picture), alt: cleanText(alt) }));
}
