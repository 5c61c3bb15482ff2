import type { BlockDraft, Heading, InlineDraft, Place } from '@rencana/document';
import { placeOf } from '../content/block.ts';
import type { View } from '../view/view.ts';

/**
 * Gives tables, figures and sentences with values that tell of many elements, such as sums and road maps, the place of the section they stand
 * in: that of the nearest heading above which has one, else the plan itself.
 */
export function placeBlocks(view: View, blocks: readonly BlockDraft[]): readonly BlockDraft[] {
  if (!view.plan) return blocks;
  const whole = placeOf(view.plan);
  let open: readonly Heading[] = [];

  const section = (): Place => open.findLast(({ place }) => place)?.place ?? whole;

  const fill = (block: BlockDraft): BlockDraft => {
    if (block.kind === 'heading') {
      open = [...open.filter(({ level }) => level < block.level), block];
      return block;
    }
    if (block.kind === 'table' || block.kind === 'figure') return block.place ? block : { ...block, place: section() };
    if (block.kind === 'paragraph')
      return block.place || !hasValue(block.children) ? block : { ...block, place: section() };
    if (block.kind === 'list') return { ...block, items: block.items.map((item) => item.map(fill)) };
    if (block.kind === 'landscape' || block.kind === 'callout') return { ...block, children: block.children.map(fill) };
    return block;
  };

  return blocks.map(fill);
}

function hasValue(inlines: readonly InlineDraft[]): boolean {
  return inlines.some((inline) => inline.kind === 'value' || ('children' in inline && hasValue(inline.children)));
}
