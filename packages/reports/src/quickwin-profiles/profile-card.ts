import type { Draft, Profile } from '@rencana/document';
import type { Quickwin } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { findHome } from '../view/home.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { longFacts } from './long-facts.ts';
import type { QuickwinParts } from './quickwin-parts.ts';
import { shortFacts } from './short-facts.ts';

/** The anchor of a profile. */
export function profileId(quickwin: Quickwin): string {
  return `quickwin-${quickwin.name}`;
}

/** The card of one quick win, a section of its chapter: every field that is filled, the short ones first. */
export function profileCard(view: View, parts: QuickwinParts, quickwin: Quickwin): Draft<Profile> {
  const home = findHome(view, quickwin);
  return {
    kind: 'profile',
    id: profileId(quickwin),
    level: 2,
    tone: home?.tone ?? 'neutral',
    title: titleOf(quickwin, view.language),
    badge: ['Quick win', home?.title].filter(Boolean).join(' · '),
    facts: [...shortFacts(view, parts, quickwin), ...longFacts(view, parts, quickwin)],
    place: placeOf(quickwin),
  };
}
