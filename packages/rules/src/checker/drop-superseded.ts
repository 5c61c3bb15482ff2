import { type AnyPlace, type Finding, isFilePlace } from '@rencana/model';
import type { Rule } from '../rule.ts';

/** Leaves out what a more specific rule says better at the same place. */
export function dropSuperseded(findings: readonly Finding[], rules: readonly Rule[]): readonly Finding[] {
  const supersededBy = new Map<string, ReadonlySet<string>>();
  for (const rule of rules) {
    for (const code of rule.supersedes) supersededBy.set(code, new Set([...(supersededBy.get(code) ?? []), rule.code]));
  }
  const codesAt = new Map<string, Set<string>>();
  for (const { place, code } of findings) {
    const key = placeKey(place);
    codesAt.set(key, (codesAt.get(key) ?? new Set()).add(code));
  }
  const isSuperseded = ({ place, code }: Finding): boolean => {
    const stronger = supersededBy.get(code);
    if (!stronger) return false;
    return [...(codesAt.get(placeKey(place)) ?? [])].some((other) => stronger.has(other));
  };
  return findings.filter((finding) => !isSuperseded(finding));
}

/** One key for a place and its halves: the year and the value of an entry are the same entry. */
function placeKey(place: AnyPlace): string {
  const [owner, path] = isFilePlace(place) ? [place.file, place.key] : [place.element, place.path];
  return `${owner} ${path.replace(/:[^/:]*$/, '')}`;
}
