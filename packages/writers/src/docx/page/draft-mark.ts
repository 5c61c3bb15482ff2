import { type ParagraphChild, ShadingType } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { cleanText } from '../../text/clean-text.ts';
import { colors, families, tones } from '../../theme.ts';
import { textRun } from '../inline/write-inlines.ts';
import { hex } from '../ooxml/measures.ts';

/** The mark of a draft: words in the head, and its first word across the page behind the text. */
export function draftRuns(draft: string): ParagraphChild[] {
  const words = cleanText(draft);
  return [
    textRun(`\u00a0${words}\u00a0`, {
      bold: true,
      color: hex(colors.paper),
      shading: { type: ShadingType.CLEAR, fill: hex(tones.bad.color), color: 'auto' },
    }),
    new TextWatermark({
      text: words.split(/[\s:;,.–—-]+/).find((word) => word) ?? words,
      font: families.sans,
      bold: true,
      color: colors.rule,
      opacity: 0.35,
      width: 400,
      height: 110,
    }),
  ];
}
