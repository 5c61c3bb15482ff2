import type { BlockDraft } from '@rencana/document';

/** What no reader sees: the machinery of blocks and the places of the plan. */
const unseen: ReadonlySet<string> = new Set([
  'kind',
  'id',
  'place',
  'target',
  'href',
  'tone',
  'style',
  'align',
  'file',
]);

/** All that blocks print, in no order that means anything: to ask whether a word is there. */
export function printedTexts(blocks: readonly BlockDraft[]): readonly string[] {
  const texts: string[] = [];
  const visit = (node: unknown, key: string): void => {
    if (unseen.has(key)) return;
    if (typeof node === 'string') texts.push(node);
    else if (Array.isArray(node)) for (const child of node) visit(child, key);
    else if (typeof node === 'object' && node !== null)
      for (const [name, child] of Object.entries(node)) visit(child, name);
  };
  visit(blocks, '');
  return texts;
}
