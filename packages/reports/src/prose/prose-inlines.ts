import type { InlineDraft } from '@rencana/document';
import type { Prose } from '@rencana/model';
import type { RootContent } from 'mdast';
import { text } from '../content/inline.ts';
import type { View } from '../view/view.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { type ProseContext, phrasing, textWithMentions } from './phrasing.ts';
import { markMentions } from './prose-source.ts';

/** Prose for a table cell or a fact: its paragraphs and list items one under the other. */
export function proseInlines(view: View, prose: Prose | undefined): readonly InlineDraft[] {
  if (!prose) return [];
  const { markdown, paths } = markMentions(prose);
  return stack(parseMarkdown(markdown).children.flatMap((node) => lines(node, { view, paths })));
}

/** Lines one under the other. */
export function stack(runs: readonly (readonly InlineDraft[])[]): readonly InlineDraft[] {
  return runs
    .filter((run) => run.length > 0)
    .flatMap((run, index): readonly InlineDraft[] => (index === 0 ? run : [{ kind: 'break' }, ...run]));
}

function lines(node: RootContent, context: ProseContext): readonly (readonly InlineDraft[])[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [phrasing(node.children, context)];
  if (node.type === 'list')
    return node.children.flatMap((item, index) => listItem(item.children, index, node.ordered, context));
  if (node.type === 'table') return node.children.map((row) => tableLine(row.children, context));
  if (node.type === 'blockquote') return node.children.flatMap((child) => lines(child, context));
  return 'value' in node ? [textWithMentions(node.value, context)] : [];
}

function listItem(
  children: readonly RootContent[],
  index: number,
  ordered: boolean | null | undefined,
  context: ProseContext,
): readonly (readonly InlineDraft[])[] {
  const mark = text(ordered ? `${index + 1}. ` : '• ');
  const [first = [], ...rest] = children.flatMap((child) => lines(child, context));
  return [[mark, ...first], ...rest];
}

function tableLine(
  cells: readonly { readonly children: Parameters<typeof phrasing>[0] }[],
  context: ProseContext,
): readonly InlineDraft[] {
  return cells.flatMap((child, index) => [...(index === 0 ? [] : [text(' · ')]), ...phrasing(child.children, context)]);
}
