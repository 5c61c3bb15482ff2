import type { Block } from '@rencana/document';

/** What a paragraph may lead to; a page never ends between the two. */
const led: readonly Block['kind'][] = ['table', 'list', 'figure', 'profile', 'signatures'];

/**
 * True for a paragraph that leads to a table, list, picture or signatures, or to a quotation in the middle of the page, and
 * for a card with the table that goes with it.
 */
export function staysWithNext(block: Block, next: Block | undefined): boolean {
  if (block.kind === 'profile') return next?.kind === 'table';
  if (block.kind !== 'paragraph' || !next) return false;
  return led.includes(next.kind) || (next.kind === 'paragraph' && next.style === 'centered');
}
