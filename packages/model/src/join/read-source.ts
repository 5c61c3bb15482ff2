import type { Id } from '../element.ts';
import type { FragmentElement } from '../fragment.ts';
import type { FragmentFile } from '../plan.ts';
import { compareText } from '../values/compare-text.ts';
import type { Contribution, Declaration, Source, Tier } from './source.ts';

/** Reads the declarations of one plan or library into its table of names. The first of two equal names stands. */
export function readSource(name: string, tier: Tier, files: readonly FragmentFile[]): Source {
  const source: Source = {
    name,
    tier,
    files: [...files].sort((first, second) => compareText(first.path, second.path)),
    names: new Map(),
    declarations: [],
    declared: [],
    extensions: [],
    duplicates: [],
    imports: [],
    libraries: [],
    lookedUp: new Map(),
  };
  const nameless = new Map<string, Contribution[]>();
  const others = new Map<string, { file: string; key: string }[]>();
  const order: Contribution[] = [];
  const ids = new Map<Contribution, Id>();
  for (const { path, fragment } of source.files) {
    for (const element of fragment.elements) {
      const contribution = { source, file: path, element };
      if (element.extends) {
        source.extensions.push(contribution);
        continue;
      }
      const key = nameKey(element);
      if (key === undefined) {
        const base = namelessKey(element);
        nameless.set(base, [...(nameless.get(base) ?? []), contribution]);
        order.push(contribution);
        continue;
      }
      if (source.names.has(key)) {
        others.set(key, [...(others.get(key) ?? []), { file: path, key: element.id }]);
        continue;
      }
      ids.set(contribution, qualify(name, key));
      source.names.set(key, declare(contribution, qualify(name, key)));
      order.push(contribution);
    }
  }
  for (const [base, group] of nameless) numberEquals(group, (each, id) => ids.set(each, id), qualify(name, base));
  for (const contribution of order) {
    const key = nameKey(contribution.element);
    const known = key === undefined ? undefined : source.names.get(key);
    source.declarations.push(known ?? declare(contribution, ids.get(contribution) ?? ''));
    source.declared.push(contribution);
  }
  for (const [key, places] of others) source.duplicates.push({ name: key, first: qualify(name, key), others: places });
  return source;
}

function declare(contribution: Contribution, id: Id): Declaration {
  return { id, kind: contribution.element.kind, source: contribution.source };
}

/** The key in the table of names; sub-dimensions live in their dimension. */
export function nameKey({ name, kind, in: parents }: FragmentElement): string | undefined {
  if (name === undefined || kind !== 'subdimension') return name;
  return `${parents[0]?.split('.').at(-1) ?? '?'}.${name}`;
}

/** The id of a name in a source; a source without a name adds nothing. */
export function qualify(source: string, name: string): Id {
  return source === '' ? name : `${source}.${name}`;
}

/** What an element without a name is called by what it is about; equals of one plan are numbered. */
export function namelessKey({ id }: FragmentElement): string {
  return id.replace(/#\d+$/, '');
}

/** Equals are numbered by what they say, not by where they stand: moving one to another file changes no id. */
function numberEquals(group: readonly Contribution[], name: (each: Contribution, id: Id) => void, id: Id): void {
  const sorted = group
    .map((each) => ({ each, text: JSON.stringify({ ...each.element, id: '' }) }))
    .sort((first, second) => compareText(first.text, second.text));
  sorted.forEach(({ each }, index) => {
    name(each, index === 0 ? id : `${id}#${index}`);
  });
}
