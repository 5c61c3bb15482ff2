import type { AnchorId, Block, Document } from '@rencana/document';
import type { PdfContext } from '../context.ts';
import { literal } from './literal.ts';

/** Finds the node of each anchor; blocks without content are not printed and own none. */
export function collectAnchors(document: Document): ReadonlyMap<AnchorId, object> {
  const anchors = new Map<AnchorId, object>();
  const visit = (block: Block): void => {
    if (block.kind === 'list') for (const item of block.items) item.forEach(visit);
    else if (block.kind === 'callout' || block.kind === 'landscape') block.children.forEach(visit);
    else if ('id' in block && isPrinted(block) && !anchors.has(block.id)) anchors.set(block.id, block);
  };
  for (const part of document.parts) part.blocks.forEach(visit);
  return anchors;
}

/** A table without rows or columns is left out. */
export function isPrinted(block: Block): boolean {
  return block.kind !== 'table' || (block.rows.length > 0 && block.columns.length > 0);
}

/** The key of an anchor, as Typst gives it back when asked for a label's text; different anchors have different keys. */
export function anchorKey(id: AnchorId): string {
  return literal(`a-${id.replace(/[^\w-]|_/g, (unit) => `_${unit.codePointAt(0)!.toString(16)}.`)}`);
}

/** The label of a node, or `none` when another owns its name. */
export function ownLabel(block: { readonly id: AnchorId }, { anchors }: PdfContext): string {
  return anchors.get(block.id) === block ? `label(${anchorKey(block.id)})` : 'none';
}

/** Wraps markup in a link to an anchor; one that leads nowhere stays plain. */
export function linkTo(target: AnchorId, markup: string, { anchors }: PdfContext): string {
  return anchors.has(target) ? `#link(label(${anchorKey(target)}))[${markup}]` : markup;
}
