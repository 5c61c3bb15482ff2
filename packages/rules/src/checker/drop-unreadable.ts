import { type AnyPlace, type Finding, type FragmentFile, isFilePlace, type Plan } from '@rencana/model';
import { findDamage } from '../fragment/find-damage.ts';
import type { Reported } from './run-rule.ts';

/** Leaves out what rests on the whole of an element of which a part cannot be read: one mistake is told once. */
export function dropUnreadable(
  reported: readonly Reported[],
  plan: Plan,
  files: readonly FragmentFile[],
): readonly Finding[] {
  const damaged = new Set(files.flatMap(damagedElements));
  const isDamaged = (place: AnyPlace): boolean =>
    !isFilePlace(place) &&
    (plan.sources.get(place.element) ?? []).some(({ file, local }) => damaged.has(`${file} ${local}`));
  return reported
    .filter(({ finding, needsWhole }) => !(needsWhole && damaged.size > 0 && isDamaged(finding.place)))
    .map(({ finding }) => finding);
}

/** File and id of each element that holds a syntax error or an unreadable value; the key of either begins with the id. */
function damagedElements({ path, fragment }: FragmentFile): readonly string[] {
  const damage = findDamage(fragment);
  const problems = damage.problems.filter(({ code }) => code === 'syntax');
  // Text with damaged quotes still says what it says.
  const values = damage.values.filter(({ value }) => value.prose === undefined);
  return [...problems, ...values].map(({ key }) => `${path} ${key.replace(/[/!].*$/s, '')}`);
}
