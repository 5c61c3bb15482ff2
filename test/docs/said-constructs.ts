import type { Fragment, FragmentProperty } from '@rencana/model';

/** Everything that texts say, as the table from facts to text writes it: `plan.region`, `mission.tier = region`. */
export function saidConstructs(fragments: readonly Fragment[]): ReadonlySet<string> {
  const said = new Set<string>();
  const visit = (owner: string, properties: readonly FragmentProperty[]): void => {
    for (const { keyword, value } of properties) {
      const construct = `${owner}.${keyword}`;
      said.add(construct);
      if (value.shape === 'closed') said.add(`${construct} = ${value.word}`);
      if (value.shape === 'block') visit(construct, value.properties);
    }
  };
  for (const { elements } of fragments) {
    for (const { kind, properties } of elements) {
      said.add(kind);
      visit(kind, properties);
    }
  }
  return said;
}
