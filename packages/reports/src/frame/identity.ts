import type { BlockDraft } from '@rencana/document';
import { paragraph } from '../content/block.ts';
import { proseLine } from '../prose/prose-line.ts';
import type { View } from '../view/view.ts';

const texts = {
  number: {
    id: (number: string) => `Nomor dokumen: ${number}. `,
    en: (number: string) => `Document number: ${number}. `,
  },
  audience: {
    id: (audience: string) => `Dokumen ini ditujukan kepada ${audience}.`,
    en: (audience: string) => `This document is written for: ${audience}.`,
  },
} as const;

/** Number and audience of the document in a sentence, where the document block says them. */
export function identityBlocks(view: View): readonly BlockDraft[] {
  const { number, audience } = view.request ?? {};
  if (!number && !audience) return [];
  const numbered = number ? view.say(texts.number)(proseLine(view, number)) : '';
  const written = audience ? view.say(texts.audience)(withSmallInitial(proseLine(view, audience))) : '';
  return [paragraph(`${numbered}${written}`.trim())];
}

/** A capital at the head of a phrase goes inside a sentence, that of an abbreviation stays. */
function withSmallInitial(phrase: string): string {
  return /^\p{Lu}\p{Ll}/u.test(phrase) ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
}
