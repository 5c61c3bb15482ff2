import { findReferences, findSource, type Id, type Plan } from '@rencana/model';

/** A name at a place of a file: what it stands for, and how it is written there from the start of the place. */
export interface NameAt {
  readonly id: Id;
  readonly name: string;
}

/** Every name of a plan by file (as in the plan) and key of the file's places, and every place by id. */
export interface NameIndex {
  readonly byKey: ReadonlyMap<string, ReadonlyMap<string, readonly NameAt[]>>;
  readonly byId: ReadonlyMap<Id, readonly NamePlace[]>;
}

/** One place where an element is named: its declaration, or a reference to it. */
export interface NamePlace {
  readonly file: string;
  readonly key: string;
  readonly name: string;
  readonly isDeclaration: boolean;
}

const indexes = new WeakMap<Plan['joined'], NameIndex>();

/** The index of a plan; made once, when first asked for. */
export function getNameIndex(plan: Plan): NameIndex {
  const known = indexes.get(plan.joined) ?? makeIndex(plan);
  indexes.set(plan.joined, known);
  return known;
}

function makeIndex(plan: Plan): NameIndex {
  const byKey = new Map<string, Map<string, NameAt[]>>();
  const byId = new Map<Id, NamePlace[]>();
  const add = (id: Id, place: NamePlace): void => {
    const keys = byKey.get(place.file) ?? new Map<string, NameAt[]>();
    byKey.set(place.file, keys);
    keys.set(place.key, [...(keys.get(place.key) ?? []), { id, name: place.name }]);
    byId.set(id, [...(byId.get(id) ?? []), place]);
  };
  for (const [id, element] of plan.elements) {
    const source = element.name === undefined ? undefined : findSource(plan, { element: id, path: 'name' });
    if (source) add(id, { ...source, name: element.name ?? '', isDeclaration: true });
  }
  for (const [id, places] of findReferences(plan)) {
    for (const place of places) {
      const source = findSource(plan, place);
      if (source) add(id, { ...source, name: place.name, isDeclaration: false });
    }
  }
  return { byKey, byId };
}
