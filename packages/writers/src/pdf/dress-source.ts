import { dressSvg, dressTypst } from '../look/dress.ts';
import type { Look } from '../look/look.ts';
import type { TypstSource } from './write-source.ts';

/** Source and pictures in the colours and fonts of a look. */
export function dressSource({ main, files }: TypstSource, look: Look | undefined): TypstSource {
  if (!look) return { main, files };
  const dressed = [...files].map(([path, svg]) => [path, dressSvg(svg, look)] as const);
  return { main: dressTypst(main, look), files: new Map(dressed) };
}
