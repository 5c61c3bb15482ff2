import type { BlockDraft } from '@rencana/document';
import type { Prose } from '@rencana/model';
import { list, paragraph } from '../content/block.ts';
import { proseInlines } from '../prose/prose-inlines.ts';
import type { View } from '../view/view.ts';

/** Goals or strategies after their lead: lettered where there are several, nothing where there are none. */
export function goalList(view: View, lead: string, items: readonly Prose[]): readonly BlockDraft[] {
  if (items.length === 0) return [];
  const lines = items.map((item) => proseInlines(view, item));
  return [paragraph(lead), list(lines, items.length > 1 ? 'alpha' : undefined)];
}
