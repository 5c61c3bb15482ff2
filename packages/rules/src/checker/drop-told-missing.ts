import { type Id, isFilePlace } from '@rencana/model';
import type { Rule } from '../rule.ts';
import type { Reported } from './run-rule.ts';

/** Leaves out that a requirement misses a property where a rule made for that property speaks about the same element. */
export function dropToldMissing(reported: readonly Reported[], rules: readonly Rule[]): readonly Reported[] {
  const tells = new Map(
    rules.flatMap(({ code, tellsMissing }) => (tellsMissing ? [[code, tellsMissing] as const] : [])),
  );
  const told = new Set<string>();
  for (const { finding } of reported) {
    if (isFilePlace(finding.place)) continue;
    for (const property of tells.get(finding.code) ?? []) told.add(keyOf(finding.place.element, property));
  }
  return reported.filter(
    ({ finding, missing }) =>
      missing === undefined || isFilePlace(finding.place) || !told.has(keyOf(finding.place.element, missing)),
  );
}

function keyOf(element: Id, property: string): string {
  return `${element} ${property}`;
}
