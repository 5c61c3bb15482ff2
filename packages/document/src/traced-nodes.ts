import type { Block, Document, Inline, Place, Row } from './model.ts';
import { plainText, valueText } from './text/plain-text.ts';

export type TracedKind = 'heading' | 'paragraph' | 'table' | 'row' | 'value' | 'figure' | 'profile' | 'fact' | 'clause';

/** A node of a document that comes from a place of the plan. */
export interface TracedNode {
  readonly kind: TracedKind;
  /**
   * Where it stands in the document: the anchor of its heading, table, figure or profile, and below it what is counted
   * from 1 (`table-budget/row-3/value-2`, `chapter-vision/paragraph-1`); `front` before the first heading.
   */
  readonly at: string;
  /** What it says: a title, a label, the text of a value. */
  readonly text: string;
  /** Its own place, else that of the nearest node around it. */
  readonly place: Place;
  /** The place is that of a node around it. */
  readonly isInherited?: true;
}

/** All nodes of a document that know their place in the plan, in reading order. */
export function tracedNodes(document: Document): readonly TracedNode[] {
  const nodes: TracedNode[] = [];
  const counts = new Map<string, number>();
  let section = 'front';

  const count = (scope: string, kind: TracedKind): string => {
    const key = `${scope}/${kind}`;
    const number = (counts.get(key) ?? 0) + 1;
    counts.set(key, number);
    return `${key}-${number}`;
  };

  const add = (kind: TracedKind, at: string, text: string, own: Place | undefined, around?: Place): void => {
    if (own) nodes.push({ kind, at, text, place: own });
    else if (around) nodes.push({ kind, at, text, place: around, isInherited: true });
  };

  const addInlines = (inlines: readonly Inline[], scope: string, around: Place | undefined): void => {
    for (const inline of inlines) {
      if (inline.kind === 'value') add('value', count(scope, 'value'), valueText(inline.value), inline.place, around);
      else if ('children' in inline) addInlines(inline.children, scope, around);
    }
  };

  const addRow = (row: Row, table: string, around: Place | undefined): void => {
    if (row.role === 'header' || row.role === 'numbers') return;
    const at = count(table, 'row');
    const place = row.place ?? around;
    add('row', at, plainText(row.cells[0]?.content ?? []), row.place, around);
    for (const cell of row.cells) addInlines(cell.content, at, place);
  };

  const addBlock = (block: Block): void => {
    if (block.kind === 'heading') {
      section = block.id;
      add('heading', block.id, block.title, block.place);
    } else if (block.kind === 'paragraph') {
      const at = count(section, 'paragraph');
      add('paragraph', at, plainText(block.children), block.place);
      addInlines(block.children, at, block.place);
    } else if (block.kind === 'table') {
      add('table', block.id, block.label, block.place);
      for (const row of block.rows) addRow(row, block.id, block.place);
    } else if (block.kind === 'figure') {
      add('figure', block.id, block.label, block.place);
    } else if (block.kind === 'profile') {
      add('profile', block.id, block.title, block.place);
      for (const fact of block.facts) {
        const at = count(block.id, 'fact');
        add('fact', at, fact.term, fact.place, block.place);
        addInlines(fact.content, at, fact.place ?? block.place);
      }
    } else if (block.kind === 'clauses') {
      for (const clause of block.clauses) {
        const at = count(section, 'clause');
        add('clause', at, clause.term, clause.place);
        for (const item of clause.items) addInlines(item, at, clause.place);
      }
    } else if (block.kind === 'list') for (const item of block.items) item.forEach(addBlock);
    else if (block.kind === 'callout' || block.kind === 'landscape') block.children.forEach(addBlock);
  };

  for (const part of document.parts) part.blocks.forEach(addBlock);
  return nodes;
}
