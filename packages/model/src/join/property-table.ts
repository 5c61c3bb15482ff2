import { type KindName, kinds } from '../generated/kinds.ts';
import type { PropertyDefinition } from '../kind-definition.ts';

/** A property with the name that it has in typed elements. */
export interface TypedProperty {
  readonly definition: PropertyDefinition;
  /** `contributesTo` */
  readonly key: string;
  /** Its value is an array, empty where nothing is said. */
  readonly isArray: boolean;
}

const tables = new WeakMap<readonly PropertyDefinition[], readonly TypedProperty[]>();

/** The typed properties of a kind or block, in the order of the grammar. */
export function typedProperties(definitions: readonly PropertyDefinition[]): readonly TypedProperty[] {
  const known = tables.get(definitions);
  if (known) return known;
  const table = definitions.map((definition) => ({
    definition,
    key: camelCase(definition.keyword),
    isArray: definition.repeatable || (definition.list && definition.shape !== 'conditions'),
  }));
  tables.set(definitions, table);
  return table;
}

/** The definition of a property of a kind by its keyword. */
export function findProperty(kind: KindName, keyword: string): PropertyDefinition | undefined {
  return kinds[kind].properties.find((property) => property.keyword === keyword);
}

/** The name of a property in typed elements: `contributes-to` is `contributesTo`. */
export function camelCase(keyword: string): string {
  return keyword.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
