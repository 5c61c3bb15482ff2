import type { Document } from '@rencana/document';
import {
  BorderStyle,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { colors, sizes } from '../../theme.ts';
import { textRun } from '../inline/write-inlines.ts';
import { eighthPoints, hex } from '../ooxml/measures.ts';
import { draftRuns } from './draft-mark.ts';
import type { PageLayout } from './page-layout.ts';
import { footTitle, headOf, shorten } from './running-text.ts';
import type { SectionBlocks } from './split-sections.ts';

/** Points at the right of the foot that page numbers take. */
const numberRoom = 40;

/** The head of ordinary pages: plan at the left, chapter at the right, a rule below. */
export function writeHeader(document: Document, section: SectionBlocks, page: PageLayout): Header {
  const { left, right } = headOf(document, section.chapter, page.textWidth / 20);
  const rule = { style: BorderStyle.SINGLE, size: eighthPoints(0.5), color: hex(colors.rule), space: 4 };
  return new Header({
    children: [
      ...draftParagraph(document),
      new Paragraph({
        style: 'Header',
        tabStops: [{ type: TabStopType.RIGHT, position: page.textWidth }],
        border: { bottom: rule },
        children: [textRun(left, {}), tab(), textRun(right, {})],
      }),
    ],
  });
}

/** The head of a letter's pages after the first: their number. */
export function writeLetterHeader(document: Document): Header {
  const number = new TextRun({ children: ['- ', PageNumber.CURRENT, ' -'] });
  return new Header({
    children: [...draftParagraph(document), new Paragraph({ style: 'Header', children: [number] })],
  });
}

/** The head of pages without running head: empty, but for the mark of a draft. */
export function writeBareHeader(document: Document): Header {
  const draft = draftParagraph(document);
  return new Header({ children: draft.length > 0 ? draft : [new Paragraph({ style: 'Header' })] });
}

/** The foot of every page: volume and title at the left, the page number at the right. */
export function writeFooter(document: Document, page: PageLayout): Footer {
  const number = new TextRun({ bold: true, color: hex(colors.brand), children: [PageNumber.CURRENT] });
  const title = shorten(footTitle(document), page.textWidth / 20 - numberRoom, sizes.footer);
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: page.textWidth }],
        children: [textRun(title, {}), tab(), number],
      }),
    ],
  });
}

function draftParagraph({ draft }: Document): Paragraph[] {
  return draft ? [new Paragraph({ style: 'Header', children: draftRuns(draft) })] : [];
}

function tab(): ParagraphChild {
  return new TextRun({ children: [new Tab()] });
}
