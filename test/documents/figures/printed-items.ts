import { type Block, type Document, type Inline, plainText, type Row, type Value, valueText } from '@rencana/document';

/** A piece of a document that must be readable in every format: a row, a sentence with figures, what a drawing shows. */
export interface PrintedItem {
  /** All its text. */
  readonly whole: string;
  /** The figures in it, as printed, in order. */
  readonly figures: readonly string[];
  /** It stands for a drawing: a text alternative, where a format draws. */
  readonly isAlternative?: true;
}

/** What of a document carries figures, in reading order. */
export function printedItems(document: Document): readonly PrintedItem[] {
  return document.parts
    .flatMap((part) => part.blocks)
    .flatMap(itemsOf)
    .filter(({ figures }) => figures.length > 0);
}

const isFigure = ({ kind }: Value): boolean => kind === 'number' || kind === 'money' || kind === 'date';

function figuresOf(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'value') return isFigure(inline.value) ? [valueText(inline.value)] : [];
    if (inline.kind === 'footnote') return [];
    return 'children' in inline ? figuresOf(inline.children) : [];
  });
}

const itemOf = (inlines: readonly Inline[]): PrintedItem => ({
  whole: plainText(inlines),
  figures: figuresOf(inlines),
});

function rowItem({ cells }: Row): PrintedItem {
  return {
    whole: cells.map(({ content }) => plainText(content)).join(' '),
    figures: cells.flatMap(({ content, value }) => {
      const found = figuresOf(content);
      return found.length === 0 && value && isFigure(value) ? [plainText(content)] : found;
    }),
  };
}

type Handlers = { [K in Block['kind']]: (block: Extract<Block, { kind: K }>) => readonly PrintedItem[] };

const handlers: Handlers = {
  heading: () => [],
  paragraph: ({ children }) => [itemOf(children)],
  list: ({ items }) => items.flat().flatMap(itemsOf),
  table: ({ rows, note }) => [...rows.map(rowItem), ...(note ? [itemOf(note)] : [])],
  // A picture has no figures but those of its text alternative; every figure of a drawing is said there or beside it.
  figure: ({ alt }) => [{ whole: alt, figures: [alt], isAlternative: true }],
  callout: ({ children }) => children.flatMap(itemsOf),
  profile: ({ facts }) => facts.map(({ content }) => itemOf(content)),
  signatures: () => [],
  clauses: ({ clauses }) => clauses.flatMap(({ items }) => items.map(itemOf)),
  contents: () => [],
  landscape: ({ children }) => children.flatMap(itemsOf),
  'page-break': () => [],
};

function itemsOf(block: Block): readonly PrintedItem[] {
  return (handlers[block.kind] as (block: Block) => readonly PrintedItem[])(block);
}
