import type { AnchorId, Inline } from '@rencana/document';
import { Bookmark, Paragraph, type ParagraphChild } from 'docx';
import { colors } from '../../theme.ts';
import type { DocxContext } from '../context.ts';
import type { RunFormat } from '../inline/run-format.ts';
import { textRun, writeInlines } from '../inline/write-inlines.ts';
import { bookmarkName } from '../ooxml/bookmark-name.ts';
import { writeField } from '../ooxml/field.ts';
import { hex } from '../ooxml/measures.ts';
import type { StyleId } from '../style/paragraph-styles.ts';
import { splitLabel } from './split-label.ts';

export interface Caption {
  readonly id: AnchorId;
  readonly label: string;
  readonly caption: readonly Inline[];
  readonly style: Extract<StyleId, 'Caption' | 'CaptionFigure'>;
  readonly keepNext: boolean;
}

/** The label takes the colour of the brand, but in a letter it is black. */
function labelLook({ document }: DocxContext): RunFormat {
  return document.form === 'letter' ? { bold: true } : { bold: true, color: hex(colors.brand) };
}

/** A caption whose number is a field of Word's, so that lists of tables and figures can be made anew. */
export function writeCaption({ id, label, caption, style, keepNext }: Caption, context: DocxContext): Paragraph {
  return new Paragraph({
    style,
    keepNext,
    ...spacing(style, keepNext, context.atTop),
    children: [
      new Bookmark({ id: bookmarkName(id), children: labelRuns(label, labelLook(context)) }),
      textRun('\u00a0\u00a0', {}),
      ...writeInlines(caption, context),
    ],
  });
}

/** A figure's note comes close below its caption; at the top of a page nothing stands above. */
function spacing(style: Caption['style'], keepNext: boolean, atTop: boolean) {
  if (style === 'CaptionFigure' && keepNext) return { spacing: { after: 0 } };
  return atTop ? { spacing: { before: 0 } } : {};
}

/** The label with its last number as a field that starts anew with each chapter. */
function labelRuns(label: string, labelFormat: RunFormat): ParagraphChild[] {
  const parts = splitLabel(label);
  if (!parts) return [textRun(label, labelFormat)];
  // Word starts anew at each chapter heading; LibreOffice knows only the reset of the first number.
  const chapterSwitch = parts.chapter ? ` \\s 1${parts.number === '1' ? ' \\r 1' : ''}` : '';
  const start = parts.chapter ? `${parts.word}\u00a0${parts.chapter}.` : `${parts.word}\u00a0`;
  const number = writeField({
    instruction: `SEQ ${parts.word} \\* ARABIC${chapterSwitch}`,
    result: [textRun(parts.number, labelFormat)],
    format: labelFormat,
  });
  return [textRun(start, labelFormat), ...number];
}
