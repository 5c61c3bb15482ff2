import type { BlockDraft, Place } from '@rencana/document';
import { type Partner, proseText, type Sopd } from '@rencana/model';
import { heading, list, placeOf } from '../content/block.ts';
import { strong, text } from '../content/inline.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';

const title = { id: 'Daftar Singkatan', en: 'Abbreviations' };

/** The short names of agencies and partners with what they stand for, in alphabetical order. */
export function abbreviationBlocks(
  view: View,
  parts: { readonly sopd: readonly Sopd[]; readonly partner: readonly Partner[] },
): readonly BlockDraft[] {
  const entries = new Map<string, { readonly full: string; readonly place: Place }>();
  for (const element of [...parts.sopd, ...parts.partner]) {
    const short = element.short && proseText(element.short);
    const full = titleOf(element, view.language);
    if (short && short !== full) entries.set(short, { full, place: placeOf(element, 'short') });
  }
  if (entries.size === 0) return [];
  const sorted = [...entries].toSorted(([left], [right]) => compareFolded(left, right));
  return [
    heading(1, 'abbreviations', view.say(title), { unnumbered: true }),
    list(
      sorted.map(([short, { full }]) => [strong(short), text(` — ${full}`)]),
      undefined,
      sorted.map(([, { place }]) => place),
    ),
  ];
}

function compareFolded(left: string, right: string): number {
  const [first, second] = [left.toLowerCase(), right.toLowerCase()];
  return first < second ? -1 : first > second ? 1 : 0;
}
