import type { Node } from 'jsonc-parser';

/** One member of an object in the configuration. */
export interface Member {
  readonly name: string;
  readonly nameNode: Node;
  /** Missing where the text breaks off after the name. */
  readonly value: Node | undefined;
  /** Key into the places of the file: `config/rules/missing-owner`. */
  readonly key: string;
}

/** The members of an object, with their keys into the places; none of what is no object. */
export function membersOf(node: Node, key: string): readonly Member[] {
  if (node.type !== 'object') return [];
  return (node.children ?? []).flatMap(({ children }) => {
    const [nameNode, value] = children ?? [];
    if (!nameNode) return [];
    const name = String(nameNode.value);
    return [{ name, nameNode, value, key: `${key}/${name}` }];
  });
}
