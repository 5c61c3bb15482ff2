import type { Block, Clause, Inline, Signer } from '@rencana/document';
import type { BlockContent, ListItem, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import { drawingTable } from '../drawing/drawing-table.ts';
import { cleanText } from '../text/clean-text.ts';
import { letterMark } from '../text/letter-mark.ts';
import { anchor, anchorName } from './anchor.ts';
import type { MarkdownContext } from './context.ts';
import { words } from './words.ts';
import { writeInlines } from './write-inlines.ts';
import { tableRow, writeTable } from './write-table.ts';

type Handlers = {
  readonly [K in Block['kind']]: (
    block: Extract<Block, { kind: K }>,
    context: MarkdownContext,
  ) => readonly RootContent[];
};

const text = (value: string): PhrasingContent => ({ type: 'text', value: cleanText(value) });
const strong = (value: string): PhrasingContent => ({ type: 'strong', children: [text(value)] });
const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

function caption(label: string, content: readonly Inline[], context: MarkdownContext): Paragraph {
  return paragraph(strong(label), text(' '), ...writeInlines(content, context));
}

function note(content: readonly Inline[] | undefined, context: MarkdownContext): Paragraph[] {
  return content ? [paragraph({ type: 'emphasis', children: writeInlines(content, context) })] : [];
}

/** Letters of lists, which Markdown lacks, stand as text: laws are cited by them. */
const letterOf = (index: number): string => `${letterMark(index)}. `;

function withLetter(item: readonly BlockContent[], index: number): BlockContent[] {
  const [first, ...rest] = item;
  if (first?.type !== 'paragraph') return [paragraph(text(letterOf(index).trim())), ...item];
  return [{ ...first, children: [text(letterOf(index)), ...first.children] }, ...rest];
}

function lines(signer: Signer, before: readonly string[]): Paragraph {
  const under = [signer.rank, signer.number].filter((line) => line !== undefined);
  const all = [...[...before, ...signer.capacity].map(text), strong(signer.name), ...under.map(text)];
  return paragraph(...all.flatMap((node, index) => (index === 0 ? [node] : [{ type: 'break' } as const, node])));
}

function dataTable(header: readonly string[], rows: readonly (readonly PhrasingContent[][])[]): Table {
  return {
    type: 'table',
    align: header.map((_, index) => (index === 0 ? 'left' : null)),
    children: [tableRow(header.map((cell) => [text(cell)])), ...rows.map(tableRow)],
  };
}

const handlers: Handlers = {
  heading: ({ level, id, label, title }, context) => {
    context.depth = level + 1;
    const depth = (level + 1) as 2 | 3 | 4 | 5;
    // What stands above the title of a letter is a line of its own: who issues it.
    if (label && context.isLetter)
      return [anchor(id), paragraph(strong(label)), { type: 'heading', depth, children: [text(title)] }];
    return [anchor(id), { type: 'heading', depth, children: [text(label ? `${label} ${title}` : title)] }];
  },
  paragraph: ({ children }, context) => [paragraph(...writeInlines(children, context))],
  list: ({ ordered, items }, context) => {
    const written = items.map((item) => writeBlocks(item, context) as BlockContent[]);
    const children = written.map((item, index): ListItem => {
      return {
        type: 'listItem',
        spread: item.length > 1,
        children: ordered === 'alpha' ? withLetter(item, index) : item,
      };
    });
    return [{ type: 'list', ordered: ordered === 'decimal', spread: false, children }];
  },
  table: (table, context) => [
    anchor(table.id),
    ...(table.bare ? [] : [caption(table.label, table.caption, context)]),
    writeTable(table, context),
    ...note(table.note, context),
  ],
  figure: (figure, context) => {
    const { header, rows } = drawingTable(figure.drawing, context.language);
    const cells = rows.map((row) =>
      row.cells.map((cell) => (cell === '' ? [] : [row.isGroup ? strong(cell) : text(cell)])),
    );
    const captioned = figure.bare ? [] : [caption(figure.label, figure.caption, context)];
    const picture = figure.drawing.kind === 'picture' ? context.pictures?.get(figure.drawing.file) : undefined;
    if (picture) {
      const image: PhrasingContent = { type: 'image', url: picture, alt: cleanText(figure.alt) };
      return [anchor(figure.id), paragraph(image), ...captioned, ...note(figure.note, context)];
    }
    return [
      anchor(figure.id),
      dataTable(header, cells),
      ...captioned,
      paragraph(text(figure.alt)),
      ...note(figure.note, context),
    ];
  },
  callout: ({ title, children }, context) => [
    {
      type: 'blockquote',
      children: [paragraph(strong(title)), ...(writeBlocks(children, context) as BlockContent[])],
    },
  ],
  profile: ({ id, level, label, title, badge, facts }, context) => {
    const { term, content } = words[context.language];
    const depth = (level ? level + 1 : Math.min(6, context.depth + 1)) as 2 | 3 | 4 | 5 | 6;
    if (level) context.depth = depth;
    const rows = facts.map((fact) => [
      [strong(fact.term)],
      writeInlines(fact.content, context).map(
        (node): PhrasingContent => (node.type === 'break' ? { type: 'html', value: '<br>' } : node),
      ),
    ]);
    return [
      anchor(id),
      { type: 'heading', depth, children: [text(label ? `${label} ${title}` : title)] },
      paragraph({ type: 'emphasis', children: [text(badge)] }),
      dataTable([term, content], rows),
    ];
  },
  signatures: ({ place, date, signers }) => {
    const when = [place, date].filter((part) => part !== undefined).join(', ');
    return signers.map((signer, index) => lines(signer, index === signers.length - 1 && when ? [when] : []));
  },
  clauses: ({ clauses }, context) => clauses.flatMap((clause) => writeClause(clause, context)),
  contents: ({ of, title, entries }, context) => {
    context.depth = of === 'headings' ? 2 : 3;
    const list = entries.map(({ target, label, title: name, level }) => ({
      level,
      line: paragraph({
        type: 'link',
        url: `#${anchorName(target)}`,
        children: [text(label ? `${label} ${name}` : name)] as never[],
      }),
    }));
    return [
      { type: 'heading', depth: of === 'headings' ? 2 : 3, children: [text(title)] },
      ...(list.length > 0 ? [nestList(list)] : []),
    ];
  },
  landscape: ({ children }, context) => writeBlocks(children, context),
  'page-break': () => [],
};

/** The term in bold before its only item, or above the list of its items. */
function writeClause({ term, ordered, items }: Clause, context: MarkdownContext): RootContent[] {
  const paragraphs = items.map((item) => paragraph(...writeInlines(item, context)));
  const [only] = paragraphs;
  if (!ordered && only && paragraphs.length === 1) return [paragraph(strong(`${term}:`), text(' '), ...only.children)];
  const written = paragraphs.map((item): BlockContent[] => [item]);
  const children = written.map((item, index): ListItem => {
    return { type: 'listItem', spread: false, children: ordered === 'alpha' ? withLetter(item, index) : item };
  });
  return [paragraph(strong(`${term}:`)), { type: 'list', ordered: ordered === 'decimal', spread: false, children }];
}

interface ListLine {
  readonly level: number;
  readonly line: Paragraph;
}

/** Lines with levels as nested bullets; deeper lines belong to the one before. */
function nestList(entries: readonly ListLine[]): Extract<BlockContent, { type: 'list' }> {
  const top = Math.min(...entries.map(({ level }) => level));
  const items: { line: Paragraph; deeper: ListLine[] }[] = [];
  for (const entry of entries) {
    const last = items.at(-1);
    if (entry.level > top && last) last.deeper.push(entry);
    else items.push({ line: entry.line, deeper: [] });
  }
  const children = items.map(({ line, deeper }): ListItem => {
    return { type: 'listItem', spread: false, children: deeper.length > 0 ? [line, nestList(deeper)] : [line] };
  });
  return { type: 'list', ordered: false, spread: false, children };
}

/** Blocks as Markdown nodes. */
export function writeBlocks(blocks: readonly Block[], context: MarkdownContext): RootContent[] {
  return blocks.flatMap((block) =>
    (handlers[block.kind] as (block: Block, context: MarkdownContext) => readonly RootContent[])(block, context),
  );
}
