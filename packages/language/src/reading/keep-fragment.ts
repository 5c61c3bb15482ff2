import { type Fragment, keepEqual, keepSameItems } from '@rencana/model';

/** The new fragment with the former objects for all that says the same. */
export function keepFragment(former: Fragment | undefined, next: Fragment): Fragment {
  if (!former) return next;
  const known = new Map(former.elements.map((element) => [element.id, element]));
  const elements = keepSameItems(
    former.elements,
    next.elements.map((element) => keepEqual(known.get(element.id), element)),
  );
  const problems = keepEqual(former.problems, next.problems);
  return elements === former.elements && problems === former.problems ? former : { elements, problems };
}
