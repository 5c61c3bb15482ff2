import type { Paragraph } from '@rencana/document';
import type { PdfContext } from '../context.ts';
import { writeInlines } from '../inline/write-inlines.ts';

const styles: Readonly<Record<NonNullable<Paragraph['style']>, (content: string) => string>> = {
  body: (content) => content,
  lead: (content) => `#lead[${content}]`,
  centered: (content) => `#centered[${content}]`,
  aside: (content) => `#aside[${content}]`,
};

/** A paragraph; its text stands in markup as it is, and an empty line ends it. */
export function writeParagraph({ style, children }: Paragraph, context: PdfContext): string {
  return styles[style ?? 'body'](writeInlines(children, context));
}
