import { colors, sizes } from '../../theme.ts';
import { headingLine, sansLine } from './line-heights.ts';
import type { ParagraphStyle } from './paragraph-style.ts';

/** Titles and entries of lists of contents. */
export const contentsStyles = [
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    next: 'Normal',
    family: 'sans',
    size: sizes.heading[0],
    bold: true,
    color: colors.brand,
    after: 16,
    keepNext: true,
    align: 'left',
    line: headingLine,
    ruleBelow: { color: colors.brand, points: 1.5, space: 8 },
  },
  {
    id: 'ListHeading',
    name: 'List Heading',
    next: 'Normal',
    family: 'sans',
    size: sizes.heading[1],
    bold: true,
    color: colors.brand,
    before: 24,
    after: 7,
    keepNext: true,
    align: 'left',
    line: headingLine,
  },
  { id: 'TOC1', name: 'toc 1', family: 'sans', size: 10, bold: true, before: 7, after: 1.5, line: sansLine },
  { id: 'TOC2', name: 'toc 2', family: 'sans', size: 10, after: 1.5, indent: { left: 14 }, line: sansLine },
  { id: 'TOC3', name: 'toc 3', family: 'sans', size: 10, after: 1.5, indent: { left: 30 }, line: sansLine },
  { id: 'TOC4', name: 'toc 4', family: 'sans', size: 10, after: 1.5, indent: { left: 46 }, line: sansLine },
  { id: 'TableofFigures', name: 'table of figures', family: 'sans', size: 10, after: 1.5, line: sansLine },
] as const satisfies readonly ParagraphStyle[];
