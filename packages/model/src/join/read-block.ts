import type { FragmentBlock, FragmentProperty } from '../fragment.ts';
import type { BlockDefinition } from '../kind-definition.ts';
import { dimensionKinds } from './header-kinds.ts';
import { pathOf } from './merged-property.ts';
import { typedProperties } from './property-table.ts';
import { readTitle } from './read-prose.ts';
import { type ReadContext, readReference } from './read-reference.ts';
import { readValue } from './read-value.ts';

/** A block with its typed properties; a single property said again inside it is noted. */
export function readBlock(
  context: ReadContext,
  block: FragmentBlock,
  definition: BlockDefinition,
  path: string,
): Readonly<Record<string, unknown>> {
  const said = Map.groupBy(block.properties, (property) => property.keyword);
  const typed: Record<string, unknown> = {};
  if (block.name !== undefined) typed.name = block.name;
  const title = readTitle(context, block.title, `${path}/title`);
  if (title !== undefined) typed.title = title;
  typed.in = block.in.map((name, index) => readReference(context, name, dimensionKinds, `${path}/in#${index}`));
  for (const { definition: property, key, isArray } of typedProperties(definition.properties)) {
    const values = said.get(property.keyword);
    if (!values) {
      if (isArray) typed[key] = [];
      continue;
    }
    const read = (value: FragmentProperty, index: number) =>
      readValue(context, value.value, property, `${path}/${pathOf(property.keyword, index)}`);
    const list = values.map(read);
    const value = property.repeatable ? list.filter((each) => each !== undefined) : list[0];
    if (value !== undefined) typed[key] = value;
    else if (isArray) typed[key] = [];
    if (!property.repeatable && values.length > 1 && context.scope.tier === 'own')
      context.notes.repeated.push({
        element: context.element,
        keyword: property.keyword,
        paths: values.map((_, index) => `${path}/${pathOf(property.keyword, index)}`),
      });
  }
  return typed;
}
