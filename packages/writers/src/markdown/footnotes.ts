import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import type { Handle, Options } from 'mdast-util-to-markdown';

const reference: Handle = (node: FootnoteReference) => `[^${node.identifier}]`;

const definition: Handle = (node: FootnoteDefinition, _, state, info) => {
  const content = state.containerFlow(node, info);
  const indented = state.indentLines(content, (line, index, blank) => (index > 0 && !blank ? `    ${line}` : line));
  return `[^${node.identifier}]: ${indented}`;
};

/** Writes footnotes in the way of GitHub. */
export const footnotes: Options = { handlers: { footnoteReference: reference, footnoteDefinition: definition } };
