import type { FontFace } from '../../writer.ts';

/** The faces that Typst is given, in this order: another order gives another PDF. */
export const faces: readonly FontFace[] = [
  'sans-regular',
  'sans-italic',
  'sans-bold',
  'sans-bold-italic',
  'serif-regular',
  'serif-italic',
  'serif-bold',
  'serif-bold-italic',
];
