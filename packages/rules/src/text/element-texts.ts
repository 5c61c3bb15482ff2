import { kinds, type PlanElement, type PropertyDefinition, type Prose, typedProperties } from '@rencana/model';
import { propertyPath } from '../place/property-place.ts';

/** One text of an element: its title, or a property that is prose, also inside a block. */
export interface ElementText {
  /** The path of the property or title in the element: `title`, `goal.1`, `risk/mitigation`. */
  readonly path: string;
  /** The text without its mentions. */
  readonly text: string;
  /** The paths mentioned in it. */
  readonly mentions: readonly string[];
}

/** What a program opens or looks up; nobody reads it as prose. */
const addresses: ReadonlySet<string> = new Set(['file', 'link', 'template', 'picture-file', 'code', 'nip']);

const texts = new WeakMap<PlanElement, readonly ElementText[]>();

/** All texts of an element that are read, in the order of its properties. They are gathered once and kept with the element. */
export function elementTexts(element: PlanElement): readonly ElementText[] {
  const known = texts.get(element);
  if (known) return known;
  const found: ElementText[] = [];
  if (element.title !== element.name) found.push({ path: 'title', text: element.title, mentions: [] });
  gather(element, kinds[element.type].properties, '', found);
  texts.set(element, found);
  return found;
}

function gather(owner: object, properties: readonly PropertyDefinition[], prefix: string, found: ElementText[]): void {
  for (const { definition, key, isArray } of typedProperties(properties)) {
    if (definition.shape !== 'prose' && definition.shape !== 'block') continue;
    if (addresses.has(definition.keyword)) continue;
    const value = (owner as Readonly<Record<string, unknown>>)[key];
    if (value === undefined) continue;
    const values = isArray ? (value as readonly unknown[]) : [value];
    for (const [index, each] of values.entries()) {
      const path = `${prefix}${propertyPath(definition.keyword, index)}`;
      if (definition.block) gatherBlock(each as object, definition.block.properties, path, found);
      else found.push(readText(path, each as Prose));
    }
  }
}

function gatherBlock(
  block: object,
  properties: readonly PropertyDefinition[],
  path: string,
  found: ElementText[],
): void {
  const { title } = block as { readonly title?: unknown };
  if (typeof title === 'string') found.push({ path: `${path}/title`, text: title, mentions: [] });
  gather(block, properties, `${path}/`, found);
}

function readText(path: string, prose: Prose): ElementText {
  const mentions = prose.flatMap((part) => (typeof part === 'string' ? [] : [part.path]));
  return { path, text: prose.map((part) => (typeof part === 'string' ? part : ' ')).join(''), mentions };
}
