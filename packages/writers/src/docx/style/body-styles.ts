import { colors, sizes } from '../../theme.ts';
import { line } from './line-heights.ts';
import type { ParagraphStyle } from './paragraph-style.ts';

/** Text of the body. */
export const bodyStyles = [
  { id: 'Normal', name: 'Normal', family: 'serif', size: sizes.body, color: colors.ink, line: line(258) },
  {
    id: 'BodyText',
    name: 'Body Text',
    family: 'serif',
    size: sizes.body,
    after: sizes.afterParagraph,
    align: 'both',
    line: line(258),
  },
  {
    id: 'Lead',
    name: 'Lead',
    next: 'BodyText',
    family: 'serif',
    size: 13,
    color: colors.brand,
    after: 10,
    align: 'left',
    line: line(258),
  },
  {
    id: 'BodyCentered',
    name: 'Body Centered',
    family: 'serif',
    size: sizes.body,
    after: sizes.afterParagraph,
    align: 'center',
    keepLines: true,
    indent: { left: sizes.besideCentred, right: sizes.besideCentred },
    line: line(258),
  },
  {
    id: 'Aside',
    name: 'Aside',
    family: 'serif',
    size: sizes.body,
    after: 2,
    align: 'left',
    indent: { left: 220 },
    line: line(258),
  },
  {
    id: 'Clause',
    name: 'Clause',
    family: 'serif',
    size: sizes.body,
    after: sizes.afterParagraph,
    align: 'both',
    line: line(258),
  },
  {
    id: 'ListParagraph',
    name: 'List Paragraph',
    family: 'serif',
    size: sizes.body,
    after: 5,
    align: 'left',
    line: line(258),
  },
] as const satisfies readonly ParagraphStyle[];
