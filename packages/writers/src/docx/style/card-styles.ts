import { colors, sizes } from '../../theme.ts';
import { headingLine, line } from './line-heights.ts';
import type { ParagraphStyle } from './paragraph-style.ts';

/** Callouts and profile cards. */
export const cardStyles = [
  {
    id: 'CalloutTitle',
    name: 'Callout Title',
    next: 'CalloutText',
    family: 'sans',
    size: sizes.caption,
    bold: true,
    before: 12,
    keepNext: true,
    align: 'left',
    line: line(232),
  },
  { id: 'CalloutText', name: 'Callout Text', family: 'sans', size: sizes.caption, align: 'left', line: line(232) },
  {
    id: 'FactTerm',
    name: 'Fact Term',
    family: 'sans',
    size: sizes.note,
    bold: true,
    keepNext: true,
    align: 'left',
    line: line(216),
  },
  { id: 'FactText', name: 'Fact Text', family: 'sans', size: sizes.caption, align: 'left', line: line(222) },
  {
    id: 'ProfileBadge',
    name: 'Profile Badge',
    family: 'sans',
    size: sizes.profileBadge,
    bold: true,
    color: colors.paper,
    tracking: 0.4,
    keepNext: true,
    align: 'left',
    line: line(216),
  },
  {
    id: 'ProfileTitle',
    name: 'Profile Title',
    family: 'sans',
    size: sizes.profileTitle,
    bold: true,
    color: colors.paper,
    keepNext: true,
    align: 'left',
    line: headingLine,
  },
] as const satisfies readonly ParagraphStyle[];
