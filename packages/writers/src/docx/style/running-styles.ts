import { colors, sizes } from '../../theme.ts';
import { line, tight } from './line-heights.ts';
import type { ParagraphStyle } from './paragraph-style.ts';

/** Signatures, notes, and what runs along every page. */
export const runningStyles = [
  { id: 'Signature', name: 'Signature', family: 'serif', size: sizes.body, align: 'center', line: line(252) },
  {
    id: 'FootnoteText',
    name: 'footnote text',
    family: 'serif',
    size: sizes.footnote,
    after: 2,
    align: 'left',
    line: line(240),
  },
  { id: 'Header', name: 'header', family: 'sans', size: sizes.runningHead, color: colors.muted, line: tight },
  { id: 'Footer', name: 'footer', family: 'sans', size: sizes.footer, color: colors.muted, line: tight },
] as const satisfies readonly ParagraphStyle[];
