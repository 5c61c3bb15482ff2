import type { BlockDraft, InlineDraft, Place, RowDraft } from '@rencana/document';
import type { Prose } from '@rencana/model';
import type { BlockContent, DefinitionContent, List, PhrasingContent, RootContent, Table } from 'mdast';
import { cell, table } from '../content/table.ts';
import type { View } from '../view/view.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { type ProseContext, phrasing, textWithMentions } from './phrasing.ts';
import { pictureFigure } from './picture-figure.ts';
import { markMentions, splitAtMarks } from './prose-source.ts';

/** How tables inside prose are called, since every table of a document has a number and a caption. */
export interface ProseTables {
  readonly id: string;
  readonly caption: string;
  /** Where the prose stands in the plan. */
  readonly place?: Place;
}

type Flow = BlockContent | DefinitionContent;

interface FlowContext extends ProseContext {
  readonly tables: ProseTables;
  readonly count: { tables: number; pictures: number };
}

type Handlers = {
  readonly [K in Flow['type']]: (node: Extract<Flow, { type: K }>, context: FlowContext) => readonly BlockDraft[];
};

const handlers: Handlers = {
  paragraph: (node, context) => [
    pictureBlock(node.children, context) ?? told(phrasing(node.children, context), context),
  ],
  heading: (node, context) => [told([{ kind: 'strong', children: phrasing(node.children, context) }], context)],
  list: (node, context) => [listBlock(node, context)],
  table: (node, context) => [tableBlock(node, context)],
  blockquote: (node, context) => flow(node.children, context),
  code: (node, context) => [told(textWithMentions(node.value, context), context)],
  html: (node, context) => [told(textWithMentions(node.value, context), context)],
  thematicBreak: () => [],
  definition: () => [],
  footnoteDefinition: () => [],
};

/** Prose as blocks: Markdown with its mentions written out. */
export function proseBlocks(view: View, prose: Prose | undefined, tables: ProseTables): readonly BlockDraft[] {
  if (!prose) return [];
  const { markdown, paths } = markMentions(prose);
  return flow(parseMarkdown(markdown).children, { view, paths, tables, count: { tables: 0, pictures: 0 } });
}

function flow(nodes: readonly RootContent[], context: FlowContext): readonly BlockDraft[] {
  return nodes.flatMap((node) => {
    const handle = (handlers as Record<string, unknown>)[node.type] as
      | ((node: RootContent, context: FlowContext) => readonly BlockDraft[])
      | undefined;
    return handle ? handle(node, context) : [];
  });
}

function told(children: readonly InlineDraft[], { tables: { place } }: FlowContext): BlockDraft {
  return { kind: 'paragraph', children, ...(place && { place }) };
}

function listBlock(node: List, context: FlowContext): BlockDraft {
  const items = node.children.map((item) => flow(item.children, context));
  return node.ordered ? { kind: 'list', ordered: 'decimal', items } : { kind: 'list', items };
}

/** A paragraph that only mentions a picture is that picture. */
function pictureBlock(nodes: readonly PhrasingContent[], context: FlowContext): BlockDraft | undefined {
  const [only, ...others] = nodes;
  if (only?.type !== 'text' || others.length > 0) return undefined;
  const [piece, ...rest] = splitAtMarks(only.value.trim(), context.paths);
  if (piece === undefined || typeof piece === 'string' || rest.length > 0) return undefined;
  const figure = context.view.figures.get(piece.path);
  const element = figure?.kind === 'title' ? context.view.findById(figure.element) : undefined;
  if (element?.type !== 'picture') return undefined;
  context.count.pictures += 1;
  return pictureFigure(context.view, element, `${context.tables.id}-picture-${context.count.pictures}`);
}

function tableBlock(node: Table, context: FlowContext): BlockDraft {
  context.count.tables += 1;
  const [first, ...others] = node.children.map((row) => row.children.map((child) => phrasing(child.children, context)));
  const aligns = { left: 'start', right: 'end', center: 'center' } as const;
  const columns = (first ?? []).map((_, index) => {
    const align = node.align?.[index];
    return { title: '', width: 1, ...(align && { align: aligns[align] }) };
  });
  const header: RowDraft = { role: 'header', cells: (first ?? []).map((content) => cell(content, { header: true })) };
  const width = columns.length;
  return table({
    id: `${context.tables.id}-${context.count.tables}`,
    caption: context.tables.caption,
    summary: context.tables.caption,
    ...(context.tables.place && { place: context.tables.place }),
    columns,
    header: [header],
    rows: others.map(
      (cells): RowDraft => ({
        role: 'body',
        cells: Array.from({ length: width }, (_, index) => cell(cells[index] ?? [])),
      }),
    ),
  });
}
