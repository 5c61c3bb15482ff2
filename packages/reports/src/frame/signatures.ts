import type { BlockDraft, Signer } from '@rencana/document';
import { type Person, proseText } from '@rencana/model';
import { nameOf, positionOf } from '../view/person-name.ts';
import type { View } from '../view/view.ts';
import { asksForNumbers } from '../view/wants-section.ts';
import { dottedPlace, signatureDate } from './document-date.ts';
import { headOfRegion } from './region.ts';

/** Dots where a name is to be filled in by hand. */
export const blankName = '……………………………………';

/** Who signs: the persons that the document block names, else the plan's leader; the leader signs last. */
function findSigners(view: View): readonly Signer[] {
  const leader = view.plan?.leader;
  const named = view.request?.signatory ?? [];
  const references = named.length > 0 ? named : leader ? [leader] : [];
  const persons = references.map((reference) => view.find(reference)).filter((element) => element?.type === 'person');
  const signers = persons
    .toSorted((left, right) => Number(left.id === leader?.id) - Number(right.id === leader?.id))
    .map((person) => signer(view, person));
  return signers.length > 0 ? signers : [{ capacity: [`${headOfRegion(view)},`], name: blankName }];
}

/** A person without a name signs with the position over an empty line; the civil servant number stands only where the document asks for it. */
export function signer(view: View, person: Person): Signer {
  const position =
    positionOf(person, view.language) ?? (person.id === view.plan?.leader?.id ? headOfRegion(view) : undefined);
  const name = nameOf(person);
  return {
    capacity: [`${position ?? name ?? person.title},`],
    name: name ?? blankName,
    ...(name && person.civilRank && { rank: proseText(person.civilRank) }),
    ...(name && person.nip && asksForNumbers(view) && { number: proseText(person.nip) }),
  };
}

/** The signatures under a document; place and date that the plan does not say stay dotted. */
export function signatures(view: View): BlockDraft {
  const place = view.request?.cover?.place;
  return {
    kind: 'signatures',
    place: dottedPlace(place && proseText(place)),
    date: signatureDate(view),
    signers: findSigners(view),
  };
}

/** The signature of the head of region under a foreword. */
export function leaderSignature(view: View): BlockDraft {
  const leader = view.find(view.plan?.leader);
  const place = view.request?.cover?.place;
  return {
    kind: 'signatures',
    place: dottedPlace(place && proseText(place)),
    date: signatureDate(view),
    signers: [
      leader?.type === 'person' ? signer(view, leader) : { capacity: [`${headOfRegion(view)},`], name: blankName },
    ],
  };
}
