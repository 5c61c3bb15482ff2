import type { LookUp, Source } from './source.ts';

/**
 * Resolves a name as it is written in a source: own names win over imported, imported over those of libraries; a name
 * that two sources of one tier declare is ambiguous; `source.name` names one source.
 */
export function lookUp(scope: Source, name: string): LookUp | undefined {
  const known = scope.lookedUp.get(name);
  if (known !== undefined) return known ?? undefined;
  const found = search(scope, name);
  scope.lookedUp.set(name, found ?? null);
  return found;
}

function search(scope: Source, name: string): LookUp | undefined {
  const own = scope.names.get(name);
  if (own) return { declaration: own };
  for (const tier of [scope.imports, scope.libraries]) {
    const hits = tier.flatMap((source) => source.names.get(name) ?? []);
    if (hits.length > 1) return { ambiguous: hits.map((declaration) => `${declaration.source.name}.${name}`) };
    if (hits[0]) return { declaration: hits[0] };
  }
  const dot = name.indexOf('.');
  if (dot < 0) return undefined;
  const sourceName = name.slice(0, dot);
  const source = [scope, ...scope.imports, ...scope.libraries].find((each) => each.name === sourceName);
  const declaration = source?.names.get(name.slice(dot + 1));
  return declaration && { declaration };
}
