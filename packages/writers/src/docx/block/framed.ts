import type { Tone } from '@rencana/document';
import { BorderStyle, type IParagraphOptions, ShadingType } from 'docx';
import { tones } from '../../theme.ts';
import { eighthPoints, hex, twips } from '../ooxml/measures.ts';

/** Where text in a callout begins, in twips. */
export const frameIndent = twips(10);

/** The tint and bar of paragraphs in a callout; paragraphs that agree in it flow into one box. */
export function framed(tone: Tone): IParagraphOptions {
  const { color, tint } = tones[tone];
  const edge = { style: BorderStyle.SINGLE, size: eighthPoints(0.5), color: hex(tint), space: 6 };
  return {
    shading: { type: ShadingType.CLEAR, fill: hex(tint), color: 'auto' },
    border: {
      left: { style: BorderStyle.SINGLE, size: eighthPoints(3), color: hex(color), space: 8 },
      top: edge,
      bottom: edge,
    },
    indent: { left: frameIndent },
    keepLines: true,
  };
}
