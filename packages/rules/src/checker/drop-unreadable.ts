import { type Finding, type FragmentFile, type Id, isFilePlace, type Plan } from '@rencana/model';
import { findDamage } from '../fragment/find-damage.ts';
import type { Reported } from './run-rule.ts';

/**
 * Leaves out what rests on the whole of elements of which a part cannot be read: one mistake is told once. `damaged` is
 * what `damagedElements` found in all files.
 */
export function dropUnreadable(
  reported: readonly Reported[],
  plan: Plan,
  damaged: readonly string[],
): readonly Finding[] {
  const keys = new Set(damaged);
  const isDamaged = (id: Id): boolean =>
    (plan.sources.get(id) ?? []).some(({ file, local }) => keys.has(`${file} ${local}`));
  const restsOnDamage = ({ finding: { place }, needsWhole, restsOn }: Reported): boolean =>
    restsOn.some(isDamaged) || (needsWhole && !isFilePlace(place) && isDamaged(place.element));
  return (keys.size > 0 ? reported.filter((each) => !restsOnDamage(each)) : reported).map(({ finding }) => finding);
}

/** File and id of each element that holds a syntax error or an unreadable value; the key of either begins with the id. */
export function damagedElements({ path, fragment }: FragmentFile): readonly string[] {
  const damage = findDamage(fragment);
  const problems = damage.problems.filter(({ code }) => code === 'syntax');
  // Text with damaged quotes still says what it says.
  const values = damage.values.filter(({ value }) => value.prose === undefined);
  return [...problems, ...values].map(({ key }) => `${path} ${key.replace(/[/!].*$/s, '')}`);
}
