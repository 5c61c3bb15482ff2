import type { Block, Cell, Document, Inline, Part, ProfileFact, Row, Value } from '../model.ts';

/** What a pass changes; nodes are visited in reading order, a node before its children. */
export interface DocumentMap {
  readonly part?: (part: Part) => Part;
  readonly block?: (block: Block) => Block;
  readonly inline?: (inline: Inline) => Inline;
  readonly value?: (value: Value) => Value;
}

type InlineChildren = { [K in Inline['kind']]: (inline: Extract<Inline, { kind: K }>, map: DocumentMap) => Inline };

const inlineChildren: InlineChildren = {
  text: (inline) => inline,
  strong: (inline, map) => ({ ...inline, children: mapInlines(inline.children, map) }),
  emphasis: (inline, map) => ({ ...inline, children: mapInlines(inline.children, map) }),
  value: (inline, map) => ({ ...inline, value: map.value?.(inline.value) ?? inline.value }),
  reference: (inline) => inline,
  link: (inline, map) => ({ ...inline, children: mapInlines(inline.children, map) }),
  footnote: (inline, map) => ({ ...inline, children: mapInlines(inline.children, map) }),
  chip: (inline) => inline,
  break: (inline) => inline,
};

function mapInlines(inlines: readonly Inline[], map: DocumentMap): readonly Inline[] {
  return inlines.map((inline) => {
    const changed = map.inline?.(inline) ?? inline;
    return (inlineChildren[changed.kind] as (inline: Inline, map: DocumentMap) => Inline)(changed, map);
  });
}

function mapCell(cell: Cell, map: DocumentMap): Cell {
  const content = mapInlines(cell.content, map);
  return cell.value && map.value ? { ...cell, content, value: map.value(cell.value) } : { ...cell, content };
}

const mapRow = (row: Row, map: DocumentMap): Row => ({ ...row, cells: row.cells.map((cell) => mapCell(cell, map)) });

const mapFact = (fact: ProfileFact, map: DocumentMap): ProfileFact => ({
  ...fact,
  content: mapInlines(fact.content, map),
});

type BlockChildren = { [K in Block['kind']]: (block: Extract<Block, { kind: K }>, map: DocumentMap) => Block };

const blockChildren: BlockChildren = {
  heading: (block) => block,
  paragraph: (block, map) => ({ ...block, children: mapInlines(block.children, map) }),
  list: (block, map) => ({ ...block, items: block.items.map((item) => mapBlocks(item, map)) }),
  table: (block, map) => ({
    ...block,
    caption: mapInlines(block.caption, map),
    rows: block.rows.map((row) => mapRow(row, map)),
    ...(block.note && { note: mapInlines(block.note, map) }),
  }),
  figure: (block, map) => ({
    ...block,
    caption: mapInlines(block.caption, map),
    ...(block.note && { note: mapInlines(block.note, map) }),
  }),
  callout: (block, map) => ({ ...block, children: mapBlocks(block.children, map) }),
  profile: (block, map) => ({ ...block, facts: block.facts.map((fact) => mapFact(fact, map)) }),
  signatures: (block) => block,
  clauses: (block, map) => ({
    ...block,
    clauses: block.clauses.map((clause) => ({ ...clause, items: clause.items.map((item) => mapInlines(item, map)) })),
  }),
  contents: (block) => block,
  landscape: (block, map) => ({ ...block, children: mapBlocks(block.children, map) }),
  'page-break': (block) => block,
};

function mapBlocks(blocks: readonly Block[], map: DocumentMap): readonly Block[] {
  return blocks.map((block) => {
    const changed = map.block?.(block) ?? block;
    return (blockChildren[changed.kind] as (block: Block, map: DocumentMap) => Block)(changed, map);
  });
}

/** Rebuilds a document with changed parts, blocks, inlines and values. */
export function mapDocument(document: Document, map: DocumentMap): Document {
  const parts = document.parts.map((part) => {
    const changed = map.part?.(part) ?? part;
    return { ...changed, blocks: mapBlocks(changed.blocks, map) };
  });
  return { ...document, parts };
}
