import type { Id, Place } from '@rencana/model';

/** The path of the property said for the `index`-th time (from 0): `budget`, `budget.1`. */
export function propertyPath(keyword: string, index = 0): string {
  return index === 0 ? keyword : `${keyword}.${index}`;
}

/** The place of the value of one entry of a series: `target.1#2:value`. */
export function entryValue(element: Id, property: string, entry: number): Place {
  return { element, path: `${property}#${entry}:value` };
}

/** The place of the moment of one entry of a series: `target.1#2:at`. */
export function entryMoment(element: Id, property: string, entry: number): Place {
  return { element, path: `${property}#${entry}:at` };
}
