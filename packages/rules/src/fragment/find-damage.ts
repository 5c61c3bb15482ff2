import type { Fragment, Problem } from '@rencana/model';
import { findMalformed, type MalformedValue } from './find-malformed.ts';

/** What of one file cannot be read, or is not written as it should be; both lists are empty for a sound file. */
export interface Damage {
  readonly problems: readonly Problem[];
  readonly values: readonly MalformedValue[];
}

const found = new WeakMap<Fragment, Damage>();

/** The damage of a file. Walks each fragment once. */
export function findDamage(fragment: Fragment): Damage {
  const damage = found.get(fragment) ?? { problems: fragment.problems, values: findMalformed(fragment) };
  found.set(fragment, damage);
  return damage;
}

/** True for a file of which everything can be read. */
export function isSound({ problems, values }: Damage): boolean {
  return problems.length === 0 && values.length === 0;
}
