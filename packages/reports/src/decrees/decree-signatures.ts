import type { BlockDraft, Signer } from '@rencana/document';
import { type Decree, proseText } from '@rencana/model';
import { dottedPlace } from '../frame/document-date.ts';
import { headOfRegion } from '../frame/region.ts';
import { blankName, signer } from '../frame/signatures.ts';
import type { View } from '../view/view.ts';
import { decreeDate } from './decree-identity.ts';

/** Who signs a decree, with place and day on lines of their own; an annex is signed without them. */
export function decreeSignatures(view: View, decree: Decree, { dated = true } = {}): BlockDraft {
  const place = decree.place ?? view.request?.cover?.place;
  const above = dated
    ? [`Ditetapkan di ${dottedPlace(place && proseText(place))}`, `pada tanggal ${decreeDate(decree)}`]
    : [];
  const signers = findSigners(view, decree);
  return {
    kind: 'signatures',
    signers: signers.map(({ capacity, ...rest }, index) => {
      const office = capacity.map((line) => line.toUpperCase());
      return { ...rest, capacity: index === signers.length - 1 ? [...above, ...office] : office };
    }),
  };
}

/** The signatories of the decree, else the head of the region, who signs last. */
function findSigners(view: View, decree: Decree): readonly Signer[] {
  const leader = view.plan?.leader;
  const references = decree.signatory.length > 0 ? decree.signatory : leader ? [leader] : [];
  const persons = references.map((reference) => view.find(reference)).filter((each) => each?.type === 'person');
  if (persons.length === 0) return [{ capacity: [`${headOfRegion(view)},`], name: blankName }];
  return persons
    .toSorted((left, right) => Number(left.id === leader?.id) - Number(right.id === leader?.id))
    .map((person) => signer(view, person));
}
