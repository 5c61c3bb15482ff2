import { type AnyPlace, type Finding, type FragmentFile, isFilePlace, type Plan } from '@rencana/model';
import type { Reported } from './run-rule.ts';

/** Leaves out what is missing from an element of which a part cannot be read: the one mistake is told once. */
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
    .filter(({ finding, isMissing }) => !(isMissing && damaged.size > 0 && isDamaged(finding.place)))
    .map(({ finding }) => finding);
}

/** File and id of each element that holds a syntax error; the key of a problem begins with the id. */
function damagedElements({ path, fragment }: FragmentFile): readonly string[] {
  return fragment.problems
    .filter(({ code }) => code === 'syntax')
    .map(({ key }) => `${path} ${key.replace(/[/!].*$/s, '')}`);
}
