import type { Draft, InlineDraft, ProfileFact } from '@rencana/document';
import type { Quickwin, Text } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { inlines } from '../content/inline.ts';
import type { View } from '../view/view.ts';

export type Fact = Draft<ProfileFact>;

/** One field of a card: its term, what it says, and the property that says it. */
export interface FactDefinition {
  readonly term: Text;
  readonly property: string;
  readonly content: string | readonly InlineDraft[] | undefined;
}

/** The facts of the fields that are filled. */
export function filledFacts(
  view: View,
  quickwin: Quickwin,
  definitions: readonly FactDefinition[],
  wide: boolean,
): readonly Fact[] {
  return definitions.flatMap(({ term, property, content }): readonly Fact[] => {
    const shown = typeof content === 'string' ? inlines(content) : (content ?? []);
    if (shown.length === 0) return [];
    const fact = { term: view.say(term), content: shown, place: placeOf(quickwin, property) };
    return [wide ? { ...fact, wide: true } : fact];
  });
}
