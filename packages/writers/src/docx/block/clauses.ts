import type { Clause, Clauses } from '@rencana/document';
import { AlignmentType, Paragraph, type ParagraphChild, Tab, TabStopType, TextRun } from 'docx';
import { letterMark } from '../../text/letter-mark.ts';
import { letter } from '../../theme.ts';
import type { DocxContext } from '../context.ts';
import { textRun, writeInlines } from '../inline/write-inlines.ts';
import { twips } from '../ooxml/measures.ts';

/** Where the text of a clause begins, and where that of its marked items does. */
const text = twips(letter.term + letter.colon);
const item = text + twips(letter.mark);

const marks = {
  decimal: (index: number) => `${index + 1}.`,
  alpha: (index: number) => `${letterMark(index)}.`,
} as const;

/** Clauses as paragraphs on tab stops, so that they stay easy to edit: term, colon, mark, text. */
export function writeClauses({ clauses }: Clauses, context: DocxContext): Paragraph[] {
  return clauses.flatMap((clause) => writeClause(clause, context));
}

function writeClause({ term, ordered, items }: Clause, context: DocxContext): Paragraph[] {
  const left = ordered ? item : text;
  const stops = [twips(letter.term), text, ...(ordered ? [item] : [])];
  // A clause without words still shows its term.
  const contents = items.length > 0 ? items : [[]];
  return contents.map((content, index) => {
    const head = index === 0 ? [textRun(term, {}), tab(), textRun(':', {}), tab()] : [tab(), tab()];
    const mark = ordered && items.length > 0 ? [textRun(marks[ordered](index), {}), tab()] : [];
    // A line that is broken off in the middle must not be stretched.
    const isBroken = content.some(({ kind }) => kind === 'break');
    return new Paragraph({
      style: 'Clause',
      ...(isBroken ? { alignment: AlignmentType.LEFT } : {}),
      indent: { left, hanging: left },
      tabStops: stops.map((position) => ({ type: TabStopType.LEFT, position })),
      children: [...head, ...mark, ...writeInlines(content, context)],
    });
  });
}

function tab(): ParagraphChild {
  return new TextRun({ children: [new Tab()] });
}
