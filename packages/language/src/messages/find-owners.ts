import { kindNames, kinds } from '@rencana/model';

/** The kinds and blocks that have a property of this name. */
export function findOwners(keyword: string): string[] {
  const found = new Set<string>();
  for (const name of kindNames) {
    for (const property of kinds[name].properties) {
      if (property.keyword === keyword) found.add(name);
      if (property.block?.properties.some((inner) => inner.keyword === keyword)) found.add(property.keyword);
    }
  }
  return found.size > 6 ? [...[...found].slice(0, 5), '…'] : [...found];
}
