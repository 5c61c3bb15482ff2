import { type Person, proseText } from '@rencana/model';
import { titleOf } from './title-of.ts';
import type { View } from './view.ts';

const acting = { plt: 'Plt.', plh: 'Plh.', pj: 'Pj.' } as const;

/** The position of a person as printed, with the mark of one who only acts: `Plt. Kepala Dinas …`. */
export function positionOf(person: Person): string | undefined {
  const title = person.title === person.name ? undefined : person.title;
  const position = person.position ? proseText(person.position) : title;
  if (position === undefined) return undefined;
  return person.acting ? `${acting[person.acting]} ${position}` : position;
}

/** The name of a person, or nothing where the plan only knows the position, which then stands as its title. */
export function nameOf(person: Person): string | undefined {
  return person.position && person.title !== person.name ? person.title : undefined;
}

/** Name and position of a person, or what is known of the two. */
export function personText(view: View, person: Person): string {
  const known = [nameOf(person), positionOf(person)].filter((text) => text !== undefined);
  return known.length === 0 ? titleOf(person, view.language) : known.join(', ');
}
