import { type KindDefinition, kinds, type PropertyDefinition } from '@rencana/model';

const byWord = new Map<string, KindDefinition>(
  Object.values(kinds).flatMap((kind) => [kind.keyword, ...kind.texts.twins].map((word) => [word, kind] as const)),
);

/** The kind that a word declares, also by its Indonesian twin. */
export function findKind(word: string): KindDefinition | undefined {
  return byWord.get(word);
}

/** The property or block that a word opens in a list of properties, also by its Indonesian twin. */
export function findKeyword(properties: readonly PropertyDefinition[], word: string): PropertyDefinition | undefined {
  return (
    properties.find(({ keyword }) => keyword === word) ?? properties.find(({ texts }) => texts.twins.includes(word))
  );
}
