import type { FragmentElement } from '../fragment.ts';
import type { FragmentFile, JoinInput, LibraryFiles } from '../plan.ts';
import { readSource } from './read-source.ts';
import type { Source } from './source.ts';

/** The sources of a join: the plan itself, what it imports, and the libraries in use. */
export interface LinkedSources {
  readonly own: Source;
  /** Libraries first, then imported plans, then the plan itself; each before what uses it. */
  readonly all: readonly Source[];
  /** What could be used or imported, by name. */
  readonly available: AvailableSources;
}

/** Plans and libraries by name; each is read when it is first asked for. */
export type AvailableSources = ReadonlyMap<string, Available>;

/** One entry of the sources that could be used or imported. */
export interface Available {
  readonly read: () => Source;
  /** Two plans have this name, so that nobody can say which is meant. */
  readonly isAmbiguous: boolean;
}

/** Reads the plan and everything that it uses or imports. A library or plan that does not exist is a finding elsewhere. */
export function linkSources(input: JoinInput): LinkedSources {
  const root = rootElement(input.files);
  const own = readSource(root?.name ?? '', 'own', input.files);
  const available = findAvailable(input, own.name);
  const find = (name: string, kind: 'plan' | 'library'): Source | undefined => {
    if (name === own.name) return root?.kind === kind ? own : undefined;
    const entry = available.get(name);
    const source = entry?.isAmbiguous === false ? entry.read() : undefined;
    return source?.tier === (kind === 'plan' ? 'imported' : 'library') ? source : undefined;
  };

  const linked = new Set<Source>();
  const plans: Source[] = [];
  const link = (source: Source): void => {
    if (linked.has(source)) return;
    linked.add(source);
    for (const name of namesSaid(source, 'uses')) {
      const library = find(name, 'library');
      if (!library || library === source) continue;
      link(library);
      for (const used of [library, ...library.libraries])
        if (used !== source && !source.libraries.includes(used)) source.libraries.push(used);
    }
    for (const name of namesSaid(source, 'import')) {
      const plan = find(name, 'plan');
      if (!plan || plan === source || source.imports.includes(plan)) continue;
      link(plan);
      source.imports.push(plan);
      if (plan !== own && !plans.includes(plan)) plans.push(plan);
    }
  };
  link(own);
  const libraries = new Set([own, ...plans].flatMap((source) => source.libraries));
  libraries.delete(own);
  return { own, all: [...libraries, ...plans, own], available };
}

function findAvailable({ libraries, imports = [] }: JoinInput, own: string): AvailableSources {
  const available = new Map<string, Available>();
  const add = (list: readonly LibraryFiles[], tier: 'imported' | 'library'): void => {
    for (const library of list) {
      const { name } = library;
      if (name === own) continue;
      const known = available.get(name);
      let source: Source | undefined;
      const read = (): Source => {
        source ??= readSource(name, tier, library.files);
        return source;
      };
      if (!known) available.set(name, { read, isAmbiguous: false });
      else if (tier === 'imported') available.set(name, { ...known, isAmbiguous: true });
    }
  };
  add(libraries, 'library');
  add(imports, 'imported');
  return available;
}

/** True where a plan or library leads back, by what it uses or imports, to the one that is joined. */
export function leadsBack(source: Source, own: Source, seen: Set<Source> = new Set()): boolean {
  if (seen.has(source)) return false;
  seen.add(source);
  const next = [...source.libraries, ...source.imports];
  return next.some((each) => each === own || leadsBack(each, own, seen));
}

/** The first `plan` or `library` element, in a file named for it before any other. */
function rootElement(files: readonly FragmentFile[]): FragmentElement | undefined {
  const roots = files
    .flatMap(({ path, fragment }) => fragment.elements.map((element) => ({ path, element })))
    .filter(({ element }) => (element.kind === 'plan' || element.kind === 'library') && !element.extends);
  const named = roots.find(({ path }) => /(^|\/)(plan|library)\.rencana$/.test(path));
  return (named ?? roots.sort((first, second) => (first.path < second.path ? -1 : 1))[0])?.element;
}

/** The names after `uses` or `import` of the plan or library and its extensions. */
function namesSaid(source: Source, keyword: string): readonly string[] {
  return [...source.declared, ...source.extensions].flatMap(({ element }) => namesSaidBy(element, keyword));
}

/** The names after `uses` or `import` of one element; only a plan or library says any. */
export function namesSaidBy({ kind, properties }: FragmentElement, keyword: string): readonly string[] {
  if (kind !== 'plan' && kind !== 'library') return [];
  return properties.flatMap(({ keyword: said, value }) =>
    said === keyword && value.shape === 'references' ? value.names : [],
  );
}
