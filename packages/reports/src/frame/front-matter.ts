import type { BlockDraft } from '@rencana/document';

import type { View } from '../view/view.ts';

const texts = {
  headings: { id: 'Daftar Isi', en: 'Contents' },
  tables: { id: 'Daftar Tabel', en: 'List of Tables' },
  figures: { id: 'Daftar Gambar', en: 'List of Figures' },
} as const;

/** The lists of contents, tables and figures; a list that would be empty is left out. */
export function contentsBlocks(view: View, body: readonly BlockDraft[]): readonly BlockDraft[] {
  const kinds = new Set(flatten(body).map(({ kind }) => kind));
  const contents = (of: 'headings' | 'tables' | 'figures'): BlockDraft => ({
    kind: 'contents',
    of,
    title: view.say(texts[of]),
    entries: [],
  });
  return [
    contents('headings'),
    ...(kinds.has('table') ? [contents('tables')] : []),
    ...(kinds.has('figure') ? [contents('figures')] : []),
  ];
}

function flatten(blocks: readonly BlockDraft[]): readonly BlockDraft[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'landscape' || block.kind === 'callout') return flatten(block.children);
    return block.kind === 'list' ? block.items.flatMap(flatten) : [block];
  });
}
