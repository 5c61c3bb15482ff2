import type { Look } from '../../look/look.ts';
import { sizes } from '../../theme.ts';
import type { ParagraphStyle } from './paragraph-style.ts';

const plainSpacing = sizes.bodyLeading / sizes.body;

/** A style in the size and leading of a look where it is one of running text. */
export function bodyStyle(style: ParagraphStyle, { size, leading }: Look['body']): ParagraphStyle {
  if (style.family !== 'serif' || style.size !== sizes.body || style.line.rule !== 'auto') return style;
  const of240 = Math.round((style.line.of240 * leading) / size / plainSpacing);
  return { ...style, size, line: { rule: 'auto', of240 } };
}
