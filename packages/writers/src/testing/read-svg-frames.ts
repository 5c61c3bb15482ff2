import type { Box } from '../drawing/box.ts';

/** Reads the rectangles of a picture with what their lines cover: half of a line lies outside of its rectangle. */
export function readSvgFrames(svg: string): Box[] {
  return [...svg.matchAll(/<rect ([^>]*)\/>/g)].map(([, attributes = '']) => {
    const read = (name: string): number => Number(new RegExp(` ${name}="([^"]*)"`).exec(` ${attributes}`)?.[1] ?? 0);
    const line = / stroke="(?!none)/.test(` ${attributes}`) ? read('stroke-width') / 2 : 0;
    const [left, top] = [read('x') - line, read('y') - line];
    return { left, top, right: left + read('width') + 2 * line, bottom: top + read('height') + 2 * line };
  });
}
