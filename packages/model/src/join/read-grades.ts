import { proseText, readableProse } from '../values/prose-text.ts';
import type { Linked } from './linked.ts';
import { lookUp } from './look-up.ts';
import type { GradeScale } from './read-reference.ts';
import type { Contribution, Declaration } from './source.ts';

type Said = Pick<Linked, 'contributions'>;

const known = new WeakMap<readonly Contribution[], GradeScale>();

/** The grades of a scale, also those that extensions add; `undefined` for any other kind. */
export function readGrades({ id, kind }: Declaration, { contributions }: Said): GradeScale | undefined {
  const said = contributions.get(id);
  if (kind !== 'scale' || !said) return undefined;
  const former = known.get(said);
  if (former) return former;
  const grades = new Map<string, string>();
  for (const { element } of said) {
    for (const { keyword, value } of element.properties) {
      if (keyword !== 'grade' || value.shape !== 'block' || value.name === undefined) continue;
      const title = value.title && readableProse(value.title);
      if (!grades.has(value.name)) grades.set(value.name, title ? proseText(title) : value.name);
    }
  }
  const scale = { id, grades };
  known.set(said, scale);
  return scale;
}

/** The scale by which an element is graded: an indicator by its own, progress and revisions by their indicator's. */
export function findScale(declaration: Declaration, linked: Said): GradeScale | undefined {
  const contributions = linked.contributions.get(declaration.id) ?? [];
  const element = contributions[0]?.element;
  if (element?.about !== undefined && declaration.kind !== 'indicator') {
    const about = lookUp(declaration.source, element.about)?.declaration;
    return about?.kind === 'indicator' ? findScale(about, linked) : undefined;
  }
  if (declaration.kind !== 'indicator') return undefined;
  for (const { source, element: said } of contributions) {
    const graded = said.properties.find(({ keyword }) => keyword === 'graded')?.value;
    const name = graded?.shape === 'references' ? graded.names[0] : undefined;
    const scale = name === undefined ? undefined : lookUp(source, name)?.declaration;
    if (scale) return readGrades(scale, linked);
  }
  return undefined;
}
