import type { PhrasingContent, RootContent } from 'mdast';

type Parent = Extract<RootContent | PhrasingContent, { readonly children: unknown[] }>;
type Marked = Extract<PhrasingContent, { readonly type: 'strong' | 'emphasis' }>;

const holders: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/**
 * Writes marks as a person would: none within the same, none around nothing, spaces outside of them, none at the ends of
 * lines. Otherwise Markdown needs character references, which are ugly where the text itself is read.
 */
export function tidyPhrasing<T extends RootContent>(nodes: readonly T[]): T[] {
  return nodes.map((node) => {
    if (!('children' in node)) return node;
    const parent = node as Parent;
    const children = holders.has(parent.type)
      ? trimLines(tidy(parent.children as PhrasingContent[], []))
      : tidyPhrasing(parent.children as RootContent[]);
    return { ...node, children };
  });
}

function tidy(nodes: readonly PhrasingContent[], within: readonly string[]): PhrasingContent[] {
  return mergeTexts(
    nodes.flatMap((node): readonly PhrasingContent[] => {
      if (node.type === 'link') return [{ ...node, children: tidy(node.children, within) as typeof node.children }];
      if (node.type !== 'strong' && node.type !== 'emphasis') return [node];
      if (within.includes(node.type)) return tidy(node.children, within);
      return spacesOutside({ ...node, children: tidy(node.children, [...within, node.type]) });
    }),
  );
}

function spacesOutside(node: Marked): readonly PhrasingContent[] {
  const [before, started] = cut(node.children, 0, /^\s*/);
  const [after, children] = cut(started, started.length - 1, /\s*$/);
  const space = (value: string): PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value }]);
  return [...space(before), ...(children.length > 0 ? [{ ...node, children }] : []), ...space(after)];
}

/** What a pattern finds in the text at a place, and the nodes without it. */
function cut(nodes: readonly PhrasingContent[], at: number, pattern: RegExp): [string, PhrasingContent[]] {
  const node = nodes[at];
  if (node?.type !== 'text') return ['', [...nodes]];
  const found = pattern.exec(node.value)?.[0] ?? '';
  const value = node.value.replace(pattern, '');
  return [found, value === '' ? nodes.toSpliced(at, 1) : nodes.toSpliced(at, 1, { ...node, value })];
}

function mergeTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      merged[merged.length - 1] = { ...last, value: last.value + node.value };
    else merged.push(node);
  }
  return merged;
}

/** Lines without spaces at their ends; a break is the end of a line. */
function trimLines(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const isEnd = (node: PhrasingContent | undefined): boolean => node === undefined || node.type === 'break';
  return nodes.flatMap((node, index): readonly PhrasingContent[] => {
    if (node.type !== 'text') return [node];
    const start = isEnd(nodes[index - 1]) ? node.value.replace(/^[ \t]+/, '') : node.value;
    const value = isEnd(nodes[index + 1]) ? start.replace(/[ \t]+$/, '') : start;
    return value === '' ? [] : [{ ...node, value }];
  });
}
