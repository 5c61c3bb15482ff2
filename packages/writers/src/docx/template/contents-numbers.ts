import { Document as DocxDocument, type FileChild, type PageNumberEstimator, Paragraph } from 'docx';
import { findText } from '../../package/parts.ts';
import type { DocxContext } from '../context.ts';
import { compileParts } from '../package/compile-parts.ts';
import { numbering } from '../style/numbering.ts';
import { stylesPart } from '../style/styles-part.ts';

/** A page number of the contents by the bookmark that it is asked for. */
export type ContentsNumbers = ReadonlyMap<string, string>;

const field = /PAGEREF (\S+) \\h <\/w:instrText><\/w:r><w:r><w:fldChar w:fldCharType="separate"\/>/g;

/**
 * The page numbers of contents on pages of a template's size, found by laying out a file of our own: to lay out the
 * template itself takes minutes.
 */
export function estimateNumbers(
  children: readonly FileChild[],
  { document, look, page, collected }: DocxContext,
  estimator: PageNumberEstimator,
): ContentsNumbers {
  const { width, height, margin } = page;
  const notes = collected.footnotes.map((children, index) => [String(index + 1), { children }] as const);
  const file = new DocxDocument({
    sections: [
      {
        properties: { page: { size: { width, height }, margin: { ...margin, gutter: 0 }, pageNumbers: { start: 1 } } },
        // The words of a letterhead before the content take a few lines.
        children: [...Array.from({ length: linesBefore }, () => new Paragraph({ text: '' })), ...children],
      },
    ],
    numbering,
    footnotes: Object.fromEntries(notes),
    externalStyles: stylesPart(document, look.body),
    pageNumbers: estimator,
  });
  const text = findText(compileParts(file), 'word/document.xml') ?? '';
  const filled = new RegExp(`${field.source}<w:t[^>]*>(\\d+)</w:t>`, 'g');
  return new Map([...text.matchAll(filled)].map(([, bookmark, number]) => [bookmark!, number!]));
}

const linesBefore = 4;

/** Writes the numbers into the fields of a part, for programs that do not compute them. */
export function fillNumbers(text: string, numbers: ContentsNumbers): string {
  return text.replace(field, (begun, bookmark: string) => {
    const number = numbers.get(bookmark);
    return number ? `${begun}<w:t>${number}</w:t>` : begun;
  });
}
