import { compareCodeUnits } from '../path.ts';

/** The fingerprints of findings that are known and not shown again. */
export type Baseline = ReadonlySet<string>;

/** Reads the text of a baseline; `undefined` for what is none. */
export function readBaseline(text: string): Baseline | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const findings = value && typeof value === 'object' && 'findings' in value ? value.findings : undefined;
    const isSound = Array.isArray(findings) && findings.every((each) => typeof each === 'string');
    return isSound ? new Set<string>(findings) : undefined;
  } catch {
    return undefined;
  }
}

/** The text of a baseline: one fingerprint a line, in order, so that two versions compare well. */
export function writeBaseline(fingerprints: Iterable<string>): string {
  const findings = [...new Set(fingerprints)].sort(compareCodeUnits);
  return `${JSON.stringify({ version: 1, findings }, undefined, 2)}\n`;
}
