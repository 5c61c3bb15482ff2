import { kindNames, kinds, type PropertyDefinition } from '@rencana/model';
import type { CursorContext } from './find-context.ts';

/** The path of a keyword where a cursor stands (`quickwin.risk.mitigation`), by the list of properties it is one of. */
export function findPropertyPath(context: CursorContext, keyword: string): string | undefined {
  if (context.kind !== 'keyword') return undefined;
  const owner = ownerPaths.get(context.properties);
  return owner && `${owner}.${keyword}`;
}

const ownerPaths = new Map<readonly PropertyDefinition[], string>();
const add = (path: string, properties: readonly PropertyDefinition[]): void => {
  // Kinds may share a list of properties of a block; the first that has it stands for all.
  if (!ownerPaths.has(properties)) ownerPaths.set(properties, path);
  for (const { keyword, block } of properties) if (block) add(`${path}.${keyword}`, block.properties);
};
for (const kind of kindNames) add(kind, kinds[kind].properties);
