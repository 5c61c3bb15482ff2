import type { FragmentElement } from '../fragment.ts';
import type { FragmentFile, JoinInput, LibraryFiles } from '../plan.ts';
import { readSource } from './read-source.ts';
import type { Source } from './source.ts';

/** The sources of a join: the plan itself, what it imports, and the libraries in use. */
export interface LinkedSources {
  readonly own: Source;
  /** Libraries first, then imported plans, then the plan itself; each before what uses it. */
  readonly all: readonly Source[];
  /** The elements of libraries and plans that could be used or imported, by name. */
  readonly available: ReadonlyMap<string, Source>;
}

/** Reads the plan and everything that it uses or imports. A library or plan that does not exist is a finding elsewhere. */
export function linkSources(input: JoinInput): LinkedSources {
  const root = rootElement(input.files);
  const own = readSource(root?.name ?? '', 'own', input.files);
  const available = new Map<string, Source>();
  const readAll = (list: readonly LibraryFiles[], tier: 'imported' | 'library'): void => {
    for (const { name, files } of list)
      if (name !== own.name && !available.has(name)) available.set(name, readSource(name, tier, files));
  };
  readAll(input.libraries, 'library');
  readAll(input.imports ?? [], 'imported');

  const linked = new Set<Source>();
  const link = (source: Source): void => {
    if (linked.has(source)) return;
    linked.add(source);
    for (const name of namesSaid(source, 'uses')) {
      const library = available.get(name);
      if (library?.tier !== 'library' || library === source) continue;
      link(library);
      for (const used of [library, ...library.libraries])
        if (used !== source && !source.libraries.includes(used)) source.libraries.push(used);
    }
  };
  link(own);
  for (const name of namesSaid(own, 'import')) {
    const plan = available.get(name);
    if (plan?.tier !== 'imported' || own.imports.includes(plan)) continue;
    link(plan);
    own.imports.push(plan);
  }
  const libraries = new Set([own, ...own.imports].flatMap((source) => source.libraries));
  return { own, all: [...libraries, ...own.imports, own], available };
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
  const elements = [
    ...source.declarations.map((declaration) => declaration.contributions[0]?.element),
    ...source.extensions.map((extension) => extension.element),
  ];
  return elements
    .filter((element) => element?.kind === 'plan' || element?.kind === 'library')
    .flatMap((element) => element?.properties ?? [])
    .flatMap(({ keyword: said, value }) => (said === keyword && value.shape === 'references' ? value.names : []));
}
