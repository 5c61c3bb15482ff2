import type { BlockDraft, Place } from '@rencana/document';
import { type Partner, proseText, type Sopd } from '@rencana/model';
import { heading, list, placeOf } from '../content/block.ts';
import { strong, text } from '../content/inline.ts';
import { printedTexts } from '../content/printed-texts.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';

const title = { id: 'Daftar Singkatan', en: 'Abbreviations' };

/**
 * The short names of agencies and partners that the document uses, with what they stand for, in alphabetical order;
 * nothing where it is left out. `shown` is all else of the document.
 */
export function abbreviationBlocks(
  view: View,
  parts: { readonly sopd: readonly Sopd[]; readonly partner: readonly Partner[] },
  shown: readonly BlockDraft[],
): readonly BlockDraft[] {
  if (!wantsSection(view, 'abbreviations')) return [];
  const texts = printedTexts(shown);
  const entries = new Map<string, { readonly full: string; readonly place: Place }>();
  for (const element of [...parts.sopd, ...parts.partner]) {
    const short = element.short && proseText(element.short);
    const full = titleOf(element, view.language);
    if (short && short !== full && texts.some((each) => holdsWord(each, short)))
      entries.set(short, { full, place: placeOf(element, 'short') });
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

/** Whether a text has a word as a whole: `DLH` stands in `DLH, Dinsos`, `Din` does not. */
function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + word.length)];
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}

function compareFolded(left: string, right: string): number {
  const [first, second] = [left.toLowerCase(), right.toLowerCase()];
  return first < second ? -1 : first > second ? 1 : 0;
}
