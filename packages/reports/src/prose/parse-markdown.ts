import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

/** HTML and indented code have no meaning in a plan's prose: they stay the text that they are. */
const plainText = { disable: { null: ['htmlFlow', 'htmlText', 'codeIndented'] } };

/** The Markdown of a plan's prose: paragraphs, lists, tables, emphasis, links. Never throws. */
export function parseMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfmTable(), plainText], mdastExtensions: [gfmTableFromMarkdown()] });
}
