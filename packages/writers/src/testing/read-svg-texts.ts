import { measureText } from '@rencana/document';
import type { Box } from '../drawing/box.ts';

/** A text of a picture with the area that it covers, in points. */
export interface SvgText {
  readonly text: string;
  readonly box: Box;
}

const shifts: Readonly<Record<string, number>> = { start: 0, middle: -0.5, end: -1 };
const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

/** Reads the texts of a picture and measures them, independently of how they were placed. */
export function readSvgTexts(svg: string): SvgText[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', escaped = '']) => {
    const read = (name: string): string | undefined => new RegExp(` ${name}="([^"]*)"`).exec(` ${attributes}`)?.[1];
    const text = escaped.replace(/&(?:amp|lt|gt|quot);/g, (entity) => entities[entity]!);
    const size = Number(read('font-size'));
    const width = measureText(text, size, read('font-weight') === '700' ? 'sans-bold' : 'sans-regular');
    const left = Number(read('x')) + shifts[read('text-anchor') ?? 'start']! * width;
    const baseline = Number(read('y'));
    return { text, box: { left, right: left + width, top: baseline - size * 0.72, bottom: baseline + size * 0.12 } };
  });
}
