import type { BlockDraft } from '@rencana/document';
import type { Dimension, Prose, Subdimension } from '@rencana/model';
import { list, paragraph, placeOf } from '../content/block.ts';
import { proseInlines } from '../prose/prose-inlines.ts';
import type { View } from '../view/view.ts';

/** Goals or strategies after their lead: lettered where there are several, nothing where there are none. */
export function goalList(
  view: View,
  lead: string,
  element: Dimension | Subdimension,
  property: 'goal' | 'strategy',
): readonly BlockDraft[] {
  const items: readonly Prose[] = element[property];
  if (items.length === 0) return [];
  const lines = items.map((item) => proseInlines(view, item));
  const places = items.map((_, index) => placeOf(element, index === 0 ? property : `${property}.${index}`));
  return [paragraph(lead), list(lines, items.length > 1 ? 'alpha' : undefined, places)];
}
