import { type Language, type Person, proseText } from '@rencana/model';
import { titleOf } from './title-of.ts';
import type { View } from './view.ts';

const acting = { plt: 'Plt.', plh: 'Plh.', pj: 'Pj.' } as const;

/** The position of a person as printed, with the mark of one who only acts: `Plt. Kepala Dinas …`; in English the English title. */
export function positionOf(person: Person, language: Language = 'id'): string | undefined {
  if (language === 'en' && person.english) return proseText(person.english);
  const title = person.title === person.name ? undefined : person.title;
  const position = person.position ? proseText(person.position) : title;
  if (position === undefined) return undefined;
  return person.acting ? `${acting[person.acting]} ${position}` : position;
}

/**
 * The name of a person, or nothing where the plan only knows the office: an id is no name, and neither is a title that
 * begins as the position does (`Kepala Diskominfo` beside `Kepala Dinas Komunikasi dan Informatika`).
 */
export function nameOf(person: Person): string | undefined {
  if (!person.position || person.title === person.name) return undefined;
  const [office] = proseText(person.position).split(' ');
  return person.title.split(' ')[0] === office ? undefined : person.title;
}

/** Name and position of a person, or what is known of the two. */
export function personText(view: View, person: Person): string {
  const known = [nameOf(person), positionOf(person, view.language)].filter((text) => text !== undefined);
  return known.length === 0 ? titleOf(person, view.language) : known.join(', ');
}
