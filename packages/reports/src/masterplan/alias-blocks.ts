import type { BlockDraft } from '@rencana/document';
import { type Dimension, proseText, type Subdimension } from '@rencana/model';
import { paragraph } from '../content/block.ts';
import { enumerate } from '../content/enumerate.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';

const also = {
  id: (kind: string, names: string) => `Dalam dokumen lain ${kind} ini juga disebut ${names}.`,
  en: (_kind: string, names: string) => `Other documents also call it ${names}.`,
};

const kinds = { dimension: 'dimensi', subdimension: 'subdimensi' } as const;

/** The other names of a dimension or sub-dimension in a sentence; nothing where it has none but the one in its heading. */
export function aliasBlocks(view: View, element: Dimension | Subdimension): readonly BlockDraft[] {
  const { type, alias } = element;
  const title = titleOf(element, view.language).toLowerCase();
  const names = alias.map((name) => proseText(name)).filter((name) => name.toLowerCase() !== title);
  if (names.length === 0) return [];
  return [paragraph(view.say(also)(kinds[type], enumerate(names, view.language)))];
}
