import { type Finding, type Id, isFilePlace, type Severity } from '@rencana/model';
import type { Rule } from '../rule.ts';
import type { Reported } from './run-rule.ts';

/** From the least to the gravest. */
const order: readonly Severity[] = ['hint', 'info', 'warning', 'error'];

/**
 * Leaves out that a requirement misses a property where a rule made for that property speaks about the same element; what
 * that rule says is then at least as grave as the requirement. `severityOf` gives the severity that counts for a finding.
 */
export function dropToldMissing(
  reported: readonly Reported[],
  rules: readonly Rule[],
  severityOf: (finding: Finding) => Severity,
): readonly Reported[] {
  const tells = new Map(
    rules.flatMap(({ code, tellsMissing }) => (tellsMissing ? [[code, tellsMissing] as const] : [])),
  );
  const told = new Set<string>();
  const asked = new Map<string, Severity>();
  for (const { finding, missing } of reported) {
    for (const key of keysOf(finding, tells.get(finding.code) ?? [])) told.add(key);
    for (const key of missing === undefined ? [] : keysOf(finding, [missing]))
      asked.set(key, graver(asked.get(key), severityOf(finding)));
  }
  return reported.flatMap((each) => {
    const { finding, missing } = each;
    if (missing !== undefined && keysOf(finding, [missing]).some((key) => told.has(key))) return [];
    const severity = keysOf(finding, tells.get(finding.code) ?? []).reduce<Severity>(
      (most, key) => graver(asked.get(key), most),
      finding.severity,
    );
    return severity === finding.severity ? [each] : [{ ...each, finding: { ...finding, severity } }];
  });
}

function graver(first: Severity | undefined, second: Severity): Severity {
  return first !== undefined && order.indexOf(first) > order.indexOf(second) ? first : second;
}

function keysOf({ place }: Finding, properties: readonly string[]): readonly string[] {
  return isFilePlace(place) ? [] : properties.map((property) => keyOf(place.element, property));
}

function keyOf(element: Id, property: string): string {
  return `${element} ${property}`;
}
