import { type BlockDefinition, type KindDefinition, kindNames, kinds, type PropertyDefinition } from '@rencana/model';
import { AstUtils, type Grammar, GrammarAST } from 'langium';

/** An element or block that holds properties. */
export interface Owner {
  readonly role: 'kind' | 'extension' | 'block';
  readonly keyword: string;
  readonly properties: readonly PropertyDefinition[];
}

/** A property that the text is inside of. */
export interface InProperty {
  readonly role: 'property';
  readonly definition: PropertyDefinition;
}

export type RuleRole = Owner | InProperty;

/** What each rule of the grammar stands for, by the name of the rule. */
export function collectRoles(grammar: Grammar): ReadonlyMap<string, RuleRole> {
  const roles = new Map<string, RuleRole>();
  const properties: PropertyDefinition[] = [];
  const addOwner = (definition: KindDefinition | BlockDefinition, keyword: string, role: 'kind' | 'block'): void => {
    roles.set(definition.name, { role, keyword, properties: definition.properties });
    for (const property of definition.properties) {
      properties.push(property);
      if (property.block) addOwner(property.block, property.keyword, 'block');
    }
  };
  for (const name of kindNames) {
    const kind = kinds[name];
    addOwner(kind, name, 'kind');
    roles.set(`Extend${kind.name}`, { role: 'extension', keyword: name, properties: kind.properties });
  }
  for (const rule of grammar.rules.filter(GrammarAST.isParserRule)) {
    if (roles.has(rule.name) || !rule.name.endsWith('Property')) continue;
    const [keyword, ...words] = AstUtils.streamAllContents(rule)
      .filter(GrammarAST.isKeyword)
      .map((found) => found.value)
      .toArray();
    // One keyword may have other closed words in another kind; the rule knows its own.
    const definition = properties.find(
      (property) =>
        property.keyword === keyword && Object.keys(property.words ?? {}).every((word, index) => word === words[index]),
    );
    if (definition) roles.set(rule.name, { role: 'property', definition });
  }
  return roles;
}
