import { Paragraph } from 'docx';

/**
 * Starts a page. A paragraph that begins the new page, never one that ends the old:
 * that one would make an empty page where the old page is full to its last line.
 */
export function writePageBreak(): Paragraph[] {
  return [new Paragraph({ style: 'Gap', pageBreakBefore: true, children: [] })];
}
