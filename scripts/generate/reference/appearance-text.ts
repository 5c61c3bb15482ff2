import { appearances } from '../../../packages/model/src/index.ts';

/** The documents in which a property appears, as the reference lists them; a dash where none shows it. */
export function appearanceText(path: string): string {
  const names = appearances[path] ?? [];
  return names.length === 0 ? '–' : names.map((name) => `\`${name}\``).join(', ');
}
