import type { Id } from '../element.ts';
import { findNear } from './known-names.ts';
import { lookUp } from './look-up.ts';
import type { Notes } from './notes.ts';
import type { Contribution } from './source.ts';

/** The id under which an extension that extends nothing is found in `sources`: its file is part of it. */
export function strayId({ source, file, element }: Contribution): Id {
  return `${source.name}:${file}:${element.id}`;
}

/** Notes the unknown name of an extension that extends nothing of its kind. */
export function noteStray(extension: Contribution, notes: Pick<Notes, 'unknown'>): void {
  const { source, element } = extension;
  const name = element.about ?? '';
  const found = lookUp(source, name);
  const near = found ? undefined : findNear(source, name, [element.kind]);
  notes.unknown.push({
    place: { element: strayId(extension), path: 'about' },
    name,
    expected: [element.kind],
    ...(found?.declaration && { found: found.declaration.kind }),
    ...(found?.ambiguous && { ambiguous: found.ambiguous }),
    ...(near !== undefined && { near }),
  });
}
