import type { BlockDraft } from '@rencana/document';
import type { Text } from '@rencana/model';
import { heading } from '../content/block.ts';
import type { View } from '../view/view.ts';

/** Something that the outline of a book says a chapter gives. */
export interface OutlinePart extends Text {
  /**
   * Ids of headings, tables and figures of which one must stand in the chapter, in full or up to a hyphen; without it the
   * chapter always gives it.
   */
  readonly of?: readonly string[];
}

/** A chapter of a book: its anchor and title, and what the outline says of it. */
export interface Chapter {
  readonly id: string;
  readonly title: Text;
  readonly outline: readonly OutlinePart[];
}

/** A chapter with its heading; without content there is no chapter. */
export function chapter(view: View, { id, title }: Chapter, content: readonly BlockDraft[]): readonly BlockDraft[] {
  return content.length === 0 ? [] : [heading(1, id, view.say(title)), ...content];
}

/** A section of a chapter; without content there is no section. */
export function section(view: View, id: string, title: Text, content: readonly BlockDraft[]): readonly BlockDraft[] {
  return content.length === 0 ? [] : [heading(2, id, view.say(title)), ...content];
}
