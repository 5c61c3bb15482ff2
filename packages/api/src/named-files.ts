import { type Plan, proseText } from '@rencana/model';
import { isInside } from './fingerprint-files.ts';

/** The files that a plan names as evidence or picture, as it writes them; what leads out of its folder is left out. */
export function namedFiles({ parts: { evidence, picture } }: Plan): readonly string[] {
  const names = [...evidence, ...picture].flatMap(({ file }) => (file ? [proseText(file).trim()] : []));
  return [...new Set(names)].filter(isInside);
}
