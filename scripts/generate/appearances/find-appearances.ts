import { readFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import type { Document } from '../../../packages/document/src/index.ts';
import { libraryTexts, readText } from '../../../packages/language/src/index.ts';
import {
  type Fragment,
  type FragmentElement,
  type FragmentProperty,
  type JoinInput,
  join,
  type KindName,
  kindNames,
  kinds,
  type Language,
  type Plan,
  type PlanParts,
  type PropertyDefinition,
} from '../../../packages/model/src/index.ts';
import { type Report, reports } from '../../../packages/reports/src/index.ts';
import { examplePlans } from '../../../test/language/example-plans.ts';

/** A property of a kind, also inside a block: `quickwin.risk.mitigation`. */
export type PropertyPath = string;

/** In which documents a property appears, by the names of the reports; empty where none shows it. */
export type Appearances = ReadonlyMap<PropertyPath, readonly string[]>;

/** Examples in which nearly every property stands, the richest first; the probe says the rest. */
const exampleNames = ['kotawaringin-timur', 'tahun-ketiga', 'probe'];

type InputFile = JoinInput['files'][number];

/** What the examples do not say. */
const furtherText = `document uji-tabel "Uji tabel" {
  report  masterplan
  table   "Kegiatan" { rows action  where in economy  columns title, budget  sort budget  total budget }
}
`;

/** Exceptions are for those who check; a library is no plan. Neither is printed. */
const isSkipped = (path: PropertyPath): boolean => /^library\.|\.allow$/.test(path);

/** The paths of all properties of the language, those of blocks behind their block. */
export function propertyPaths(): readonly PropertyPath[] {
  const below = (path: string, properties: readonly PropertyDefinition[]): string[] =>
    properties.flatMap(({ keyword, block }) => [
      `${path}.${keyword}`,
      ...(block ? below(`${path}.${keyword}`, block.properties) : []),
    ]);
  return kindNames.flatMap((kind) => below(kind, kinds[kind].properties));
}

/**
 * Finds out by trying: every report is built on an example with a property and without it; where the two documents
 * differ, the property appears. What no example says is added, as the reference of the language shows it.
 */
export function findAppearances(): Appearances {
  const all = subjects();
  return new Map(
    propertyPaths().map((path) => {
      const names = isSkipped(path) ? new Set<string>() : namesFor(path, all);
      return [path, reports.map(({ name }) => name).filter((name) => names.has(name))];
    }),
  );
}

function namesFor(path: PropertyPath, all: readonly Subject[]): ReadonlySet<string> {
  const saying = all.filter(({ said }) => said.has(path));
  for (const subject of saying) {
    const names = new Set(differingReports(subject, path, without));
    if (names.size > 0) return names;
    // What stands in for a missing value may look the same: another value does not.
    const replaced = new Set(differingReports(subject, path, (fragment) => withExample(without(fragment, path), path)));
    if (replaced.size > 0) return replaced;
  }
  const [subject] = all;
  return new Set(saying.length === 0 && subject ? differingReports(subject, path, withExample) : []);
}

interface Subject {
  readonly input: JoinInput;
  readonly said: ReadonlySet<PropertyPath>;
  readonly plan: Plan;
  readonly documents: ReadonlyMap<string, string>;
  /** Whether the documents that the plan asks for are compared for every property, as a small plan allows. */
  readonly isSmall: boolean;
}

function subjects(): readonly Subject[] {
  const libraries = libraryTexts.map(({ name, path, text }) => ({
    name,
    files: [{ path, fragment: readText(text).fragment }],
  }));
  const plans = examplePlans.map(({ name, files }) => ({
    name,
    files: [...files].map(([path, text]) => ({ path, fragment: readText(text).fragment })),
  }));
  const probe = { name: 'probe', files: [{ path: 'probe.rencana', fragment: readText(probeText()).fragment }] };
  const imports = plans.map(({ files }) => ({ name: nameOf(files), files }));
  return exampleNames.flatMap((wanted) => {
    const example = [...plans, probe].find(({ name }) => name === wanted);
    if (!example) return [];
    const files = [...example.files, { path: 'further.rencana', fragment: readText(furtherText).fragment }];
    const input = { files, libraries, imports };
    const plan = join(input);
    const said = saidPaths(
      [...files, ...libraries.flatMap((library) => library.files)].flatMap(({ fragment }) => fragment.elements),
    );
    const documents = new Map(wishes(plan.parts).map(({ key, build }) => [key, build()]));
    return [{ input, said, plan, documents, isSmall: wanted === 'probe' }];
  });
}

function probeText(): string {
  return readFileSync(joinPath(import.meta.dirname, 'probe.rencana'), 'utf8');
}

function nameOf(files: JoinInput['files']): string {
  return files.flatMap(({ fragment }) => fragment.elements).find(({ kind }) => kind === 'plan')?.name ?? '';
}

interface Wish {
  readonly key: string;
  readonly report: Report;
  readonly language: Language;
  readonly isDefault: boolean;
  readonly build: () => string;
}

/** Every report as it is made by itself, and as the documents of the plan ask for it. */
function wishes(parts: PlanParts): readonly Wish[] {
  return reports.flatMap((report) => {
    const requests = parts.document.filter((request) => request.report === report.name);
    return report.languages.flatMap((language) =>
      [undefined, ...requests].map((request) => ({
        key: `${report.name} ${language} ${request?.id ?? ''}`,
        report,
        language,
        isDefault: request === undefined,
        build: () => print(report.build(parts, { language, errors: [], findings: [], ...(request && { request }) })),
      })),
    );
  });
}

/** What a reader sees: places tell where a line comes from and are not printed. */
function print(document: Document): string {
  return JSON.stringify(document, (key, value) => (key === 'place' ? undefined : value));
}

type Change = (fragment: Fragment, path: PropertyPath) => Fragment;

function differingReports(
  { input, plan, documents, isSmall }: Subject,
  path: PropertyPath,
  change: Change,
): readonly string[] {
  const language = path.endsWith('.english') ? 'en' : 'id';
  const changedFile = (file: InputFile): InputFile => ({ ...file, fragment: change(file.fragment, path) });
  const files = input.files.map(changedFile);
  const libraries = input.libraries?.map((library) => ({ ...library, files: library.files.map(changedFile) }));
  const changed = join({ ...input, files, ...(libraries && { libraries }) }, plan);
  return wishes(changed.parts)
    .filter((wish) => wish.language === language && (wish.isDefault || isSmall || path.startsWith('document.')))
    .filter(({ report }) => readsChange(report, plan.parts, changed.parts))
    .filter(({ key, build }) => documents.has(key) && documents.get(key) !== build())
    .map(({ report }) => report.name);
}

function readsChange({ reads }: Report, former: PlanParts, next: PlanParts): boolean {
  return [...reads, 'document' as const].some((part) => former[part] !== next[part]);
}

function without(fragment: Fragment, path: PropertyPath): Fragment {
  const [kind, ...rest] = path.split('.');
  const elements = fragment.elements.map((element) =>
    element.kind === kind ? { ...element, properties: drop(element.properties, rest) } : element,
  );
  return { ...fragment, elements };
}

function drop(properties: readonly FragmentProperty[], [keyword, ...rest]: readonly string[]): FragmentProperty[] {
  return properties.flatMap((property) => {
    if (property.keyword !== keyword) return [property];
    if (rest.length === 0 || property.value.shape !== 'block') return [];
    return [{ ...property, value: { ...property.value, properties: drop(property.value.properties, rest) } }];
  });
}

/** Says the property once more in every element and block of the path, as its example in the reference does. */
function withExample(fragment: Fragment, path: PropertyPath): Fragment {
  const [kind, ...rest] = path.split('.');
  const elements = fragment.elements.map((element) =>
    element.kind === kind && !element.extends
      ? { ...element, properties: add(element.properties, rest, kinds[element.kind].properties) }
      : element,
  );
  return { ...fragment, elements };
}

function add(
  properties: readonly FragmentProperty[],
  [keyword, ...rest]: readonly string[],
  definitions: readonly PropertyDefinition[],
): FragmentProperty[] {
  const definition = definitions.find((each) => each.keyword === keyword);
  if (rest.length === 0) return [...properties, ...exampleOf(definition)];
  return properties.map((property) =>
    property.keyword === keyword && property.value.shape === 'block'
      ? {
          ...property,
          value: {
            ...property.value,
            properties: add(property.value.properties, rest, definition?.block?.properties ?? []),
          },
        }
      : property,
  );
}

/** The property of its example, read in some kind or block that has it. */
function exampleOf(definition: PropertyDefinition | undefined): readonly FragmentProperty[] {
  const example = definition?.texts.example ?? '';
  for (const kind of kindNames) {
    for (const { keyword, block } of [{ keyword: '', block: kinds[kind] }, ...kinds[kind].properties]) {
      if (!definition || !block?.properties.includes(definition)) continue;
      const text = keyword === '' ? `${kind} x { ${example} }` : `${kind} x { ${keyword} { ${example} } }`;
      const [first] = readText(text).fragment.elements[0]?.properties ?? [];
      if (keyword === '') return first ? [first] : [];
      return first?.value.shape === 'block' ? first.value.properties : [];
    }
  }
  return [];
}

/** The paths of all that elements say. */
function saidPaths(elements: readonly FragmentElement[]): ReadonlySet<PropertyPath> {
  const said = new Set<PropertyPath>();
  const add = (path: string, properties: readonly FragmentProperty[]): void => {
    for (const { keyword, value } of properties) {
      said.add(`${path}.${keyword}`);
      if (value.shape === 'block') add(`${path}.${keyword}`, value.properties);
    }
  };
  for (const { kind, properties } of elements) add(kind satisfies KindName, properties);
  return said;
}
