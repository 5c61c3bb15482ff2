import type { Place } from '@rencana/document';
import { cleanText } from '../text/clean-text.ts';

/** The attribute by which a preview finds the block of a place and the place of a block: element and path, a space between. */
export function placeAttributes(place: Place | undefined): { dataPlace?: string } {
  return place ? { dataPlace: cleanText(place.path ? `${place.element} ${place.path}` : place.element) } : {};
}
