import type { Heading } from '@rencana/document';
import { AlignmentType, Bookmark, BorderStyle, Paragraph, TextRun } from 'docx';
import { type Emblem, letterCrest } from '../../look/emblem.ts';
import { cleanText } from '../../text/clean-text.ts';
import { colors, tones } from '../../theme.ts';
import type { DocxContext } from '../context.ts';
import { emblemRun } from '../emblem-run.ts';
import { textRun } from '../inline/write-inlines.ts';
import { bookmarkName } from '../ooxml/bookmark-name.ts';
import { eighthPoints, hex, twips } from '../ooxml/measures.ts';

/** A heading in Word's own style, so that navigation and contents find it. Label and title stand on one line. */
export function writeHeading(block: Heading, context: DocxContext): Paragraph[] {
  const crest = letterCrest(context.document, block, context.look);
  return [
    ...(crest ? [crestParagraph(crest, context)] : []),
    new Paragraph({
      style: `Heading${block.level}`,
      // A letter has its titles in the middle, whatever the styles of a letterhead do with headings.
      ...(context.document.form === 'letter' ? { alignment: AlignmentType.CENTER } : {}),
      ...(context.atTop && !crest ? { spacing: { before: 0 } } : {}),
      ...(block.tone && block.tone !== 'neutral' ? toneBar(block.tone) : {}),
      children: [
        new Bookmark({
          id: bookmarkName(block.id),
          children: context.document.form === 'letter' ? letterRuns(block) : headingRuns(block),
        }),
      ],
    }),
  ];
}

/** The crest in the middle above the first words of a letter. */
function crestParagraph(crest: Emblem, { page }: DocxContext): Paragraph {
  return new Paragraph({ style: 'Figure', keepNext: true, children: [emblemRun(crest, page.textWidth / 20)] });
}

function headingRuns({ label, level, title, tone }: Heading): TextRun[] {
  const format = tone && tone !== 'neutral' ? { color: hex(tones[tone].color) } : {};
  if (!label) return [textRun(title, format)];
  // Spaces, not a tab: Word copies the heading into its contents, where a tab would go to the page number.
  const labelRun =
    level === 1
      ? textRun(`${label.replaceAll(' ', '\u00a0')}\u00a0\u00a0\u00a0`, { color: hex(colors.muted) })
      : textRun(`${label}\u00a0\u00a0`, format);
  return [labelRun, textRun(title, format)];
}

/** In a letter the label stands above the title. */
function letterRuns({ label, title }: Heading): TextRun[] {
  return label ? [textRun(label, {}), new TextRun({ text: cleanText(title), break: 1 })] : [textRun(title, {})];
}

function toneBar(tone: NonNullable<Heading['tone']>) {
  return {
    border: {
      left: { style: BorderStyle.SINGLE, size: eighthPoints(4), color: hex(tones[tone].color), space: 8 },
    },
    indent: { left: twips(10) },
  };
}
