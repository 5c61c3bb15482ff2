import type { List } from '@rencana/document';
import type { PdfContext } from '../context.ts';
import { points } from '../markup/arguments.ts';
import { pageBox } from '../page/page-box.ts';

/** A list that takes no more than this share of a page stays on one page. */
const shortList = 0.33;

/** Points that a mark and its space take. */
const indent = 22;

const kinds: Readonly<Record<NonNullable<List['ordered']> | 'bullet', string>> = {
  decimal: 'enum(numbering: "1.", ',
  alpha: 'enum(numbering: "a.", ',
  bullet: 'list(',
};

/** A list; each item holds blocks of its own. */
export function writeList({ ordered, items }: List, context: PdfContext): string {
  if (items.length === 0) return '';
  const inside = { ...context, width: Math.max(40, context.width - indent), nested: true };
  const written = items.map((item) => `[${context.writeBlocks(item, inside)}]`);
  const list = `${kinds[ordered ?? 'bullet']}tight: false, ${written.join(', ')})`;
  if (context.nested) return `#${list}`;
  const { height } = pageBox(context.document, context.orientation);
  return `#kept(${points(context.width)}, ${points(height * shortList)}, ${list})`;
}
