import type { BlockDraft } from '@rencana/document';

import { heading, paragraph } from '../content/block.ts';
import { strong } from '../content/inline.ts';
import { proseLine } from '../prose/prose-line.ts';
import type { View } from '../view/view.ts';

const texts = {
  identity: { id: 'Identitas Dokumen', en: 'About This Document' },
  number: { id: 'Nomor', en: 'Number' },
  audience: { id: 'Ditujukan kepada', en: 'Written for' },
  headings: { id: 'Daftar Isi', en: 'Contents' },
  tables: { id: 'Daftar Tabel', en: 'List of Tables' },
  figures: { id: 'Daftar Gambar', en: 'List of Figures' },
} as const;

/** Number and audience of the document, where the document block says them. */
export function identityBlocks(view: View): readonly BlockDraft[] {
  const number = view.request?.number;
  const audience = view.request?.audience;
  if (!number && !audience) return [];
  const line = (term: string, content: string) => paragraph(strong(`${term}: `), content);
  return [
    heading(1, 'identity', view.say(texts.identity), { unnumbered: true }),
    ...(number ? [line(view.say(texts.number), proseLine(view, number))] : []),
    ...(audience ? [line(view.say(texts.audience), proseLine(view, audience))] : []),
  ];
}

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
