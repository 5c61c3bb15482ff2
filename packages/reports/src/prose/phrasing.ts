import type { InlineDraft } from '@rencana/document';
import type { PhrasingContent } from 'mdast';
import { text } from '../content/inline.ts';
import type { View } from '../view/view.ts';
import { mentionInline } from './mention-inline.ts';
import { splitAtMarks } from './prose-source.ts';

/** What turns Markdown nodes into inlines needs: the plan's figures and the paths behind the marks. */
export interface ProseContext {
  readonly view: View;
  readonly paths: readonly string[];
}

type Handlers = {
  readonly [K in PhrasingContent['type']]: (
    node: Extract<PhrasingContent, { type: K }>,
    context: ProseContext,
  ) => readonly InlineDraft[];
};

const handlers: Handlers = {
  text: (node, context) => textWithMentions(node.value, context),
  strong: (node, context) => [{ kind: 'strong', children: phrasing(node.children, context) }],
  emphasis: (node, context) => [{ kind: 'emphasis', children: phrasing(node.children, context) }],
  delete: (node, context) => phrasing(node.children, context),
  link: (node, context) => [{ kind: 'link', href: node.url, children: phrasing(node.children, context) }],
  linkReference: (node, context) => phrasing(node.children, context),
  break: () => [{ kind: 'break' }],
  inlineCode: (node, context) => textWithMentions(node.value, context),
  html: (node, context) => textWithMentions(node.value, context),
  image: (node) => [text(node.alt ?? '')],
  imageReference: (node) => [text(node.alt ?? '')],
  footnoteReference: () => [],
};

/** InlineDraft Markdown as inlines; raw HTML and code stay text. */
export function phrasing(nodes: readonly PhrasingContent[], context: ProseContext): readonly InlineDraft[] {
  return nodes.flatMap((node) => {
    const handle = handlers[node.type] as (node: PhrasingContent, context: ProseContext) => readonly InlineDraft[];
    return handle(node, context);
  });
}

/** Text with its mentions written out; a line break of the source is a space. */
export function textWithMentions(value: string, context: ProseContext): readonly InlineDraft[] {
  return splitAtMarks(value.replace(/\s*\n\s*/g, ' '), context.paths).map((piece) =>
    typeof piece === 'string' ? text(piece) : mentionInline(context.view, piece.path),
  );
}
