import type { BlockDraft } from '@rencana/document';
import { type Dimension, proseText, type Subdimension } from '@rencana/model';
import { paragraph } from '../content/block.ts';
import { enumerate } from '../content/enumerate.ts';
import type { View } from '../view/view.ts';

const also = {
  id: (kind: string, names: string) => `Dalam dokumen lain ${kind} ini juga disebut ${names}.`,
  en: (_kind: string, names: string) => `Other documents also call it ${names}.`,
};

const kinds = { dimension: 'dimensi', subdimension: 'subdimensi' } as const;

/** The other names of a dimension or sub-dimension in a sentence; nothing where it has none. */
export function aliasBlocks(view: View, { type, alias }: Dimension | Subdimension): readonly BlockDraft[] {
  if (alias.length === 0) return [];
  const names = alias.map((name) => proseText(name));
  return [paragraph(view.say(also)(kinds[type], enumerate(names, view.language)))];
}
