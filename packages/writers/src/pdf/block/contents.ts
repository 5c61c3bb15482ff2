import { type Contents, type ContentsEntry, measureText } from '@rencana/document';
import { sizes } from '../../theme.ts';
import type { PdfContext } from '../context.ts';
import { anchorKey } from '../markup/anchors.ts';
import { array, named, points } from '../markup/arguments.ts';
import { literal } from '../markup/literal.ts';
import { textValue } from '../markup/text.ts';

/** Size of entries in points. */
const entrySize = 10;
/** Points at the right that dots and page number take at least. */
const numberRoom = 40;

/** What Typst is asked for, by what a list lists. */
export const targets: Readonly<Record<Contents['of'], string>> = {
  headings: 'heading',
  tables: 'figure.where(kind: "table")',
  figures: 'figure.where(kind: "picture")',
};

/** A list of headings, tables or figures: Typst finds the page numbers, the words are the document's own. */
export function writeContents(block: Contents, context: PdfContext): string {
  const known = block.entries.filter(({ target }) => context.anchors.has(target));
  if (known.length === 0) return '';
  const labelWidth = known.reduce((width, { label }) => Math.max(width, measureText(label, entrySize, 'sans-bold')), 0);
  const room = { width: context.width - numberRoom, size: entrySize, face: 'sans-bold' } as const;
  const isMain = block.of === 'headings';
  const settings = named({
    title: textValue(block.title, { ...room, size: sizes.heading[isMain ? 0 : 1] }),
    main: String(isMain),
    opens: String(!context.nested && !context.atTop),
    target: targets[block.of],
    'label-width': isMain ? 'none' : points(labelWidth + 10),
    entries: `(${known.map((entry) => writeEntry(entry, room)).join(', ')})`,
  });
  return `#contents(${settings})`;
}

function writeEntry({ target, level, label, title }: ContentsEntry, room: Parameters<typeof textValue>[1]): string {
  return `${anchorKey(target)}: ${array([String(level), literal(label), textValue(title, room)])}`;
}
