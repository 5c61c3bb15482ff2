import { kindNames, kinds, type PropertyDefinition, type Shape } from '@rencana/model';

/** The shape of each property; by the third law of the language the keyword alone tells it. */
export const propertyShapes: ReadonlyMap<string, Shape> = collectShapes();

function collectShapes(): Map<string, Shape> {
  const shapes = new Map<string, Shape>();
  const add = (properties: readonly PropertyDefinition[]): void => {
    for (const property of properties) {
      shapes.set(property.keyword, property.shape);
      if (property.block) add(property.block.properties);
    }
  };
  for (const name of kindNames) add(kinds[name].properties);
  return shapes;
}
