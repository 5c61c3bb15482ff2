import type { Block, Document } from '../model.ts';
import { fitTable } from './fit-table.ts';

/** The text width of the pages in points, upright and sideways. */
const pageWidths = {
  a4: { portrait: 439, landscape: 728 },
  f4: { portrait: 453, landscape: 822 },
} as const;

/** Widens columns whose longest word would break, by the advance widths of the bundled font; widths become points. */
export function fitColumns(document: Document): Document {
  const { portrait, landscape } = pageWidths[document.paper ?? 'a4'];
  const fit = (block: Block, available: number): Block => {
    if (block.kind === 'table') return fitTable(block, available, document.form);
    if (block.kind !== 'landscape') return block;
    return { ...block, children: block.children.map((child) => fit(child, landscape)) };
  };
  const parts = document.parts.map((part) => ({ ...part, blocks: part.blocks.map((block) => fit(block, portrait)) }));
  return { ...document, parts };
}
