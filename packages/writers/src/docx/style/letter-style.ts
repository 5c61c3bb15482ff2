import { letter } from '../../theme.ts';
import { line, tight } from './line-heights.ts';
import type { ParagraphStyle } from './paragraph-style.ts';

const face = { family: 'letter', size: letter.size, color: letter.ink } as const;
const body = { ...face, line: line(250) } as const;
const heading = { ...body, bold: true, align: 'center', before: 14, after: 10 } as const;
const table = { ...face, size: letter.table, line: tight } as const;

/** What differs in a letter, by the id of the style; the others look as in a book, but in the face of letters. */
const changes: Readonly<Record<string, Partial<ParagraphStyle>>> = {
  Normal: body,
  BodyText: { ...body, after: letter.afterParagraph },
  BodyCentered: { ...body, before: 3, after: letter.afterParagraph, indent: { left: 0, right: 0 } },
  Aside: body,
  Clause: { ...body, after: 4 },
  ListParagraph: { ...body, after: 2 },
  Signature: body,
  Heading1: { ...heading, before: 0 },
  Heading2: heading,
  Heading3: heading,
  Heading4: heading,
  Caption: { ...table, color: letter.ink },
  TableText: table,
  TableTextCompact: table,
  TableNumbers: { ...face, size: 9, line: tight },
  Header: { ...face, align: 'center' },
};

/** A style of the books as a letter has it. */
export function letterStyle(style: ParagraphStyle): ParagraphStyle {
  const { ruleBelow: _rule, ...plain } = style;
  const change = changes[style.id];
  return change ? { ...plain, ...change } : { ...style, family: 'letter' };
}
