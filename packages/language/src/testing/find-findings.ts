import type { Fragment } from '@rencana/model';

/** Every finding that a file gives by itself: its problems, and the malformed values that no problem tells. */
export function findFindings(fragment: Fragment): string[] {
  const told = new Set(fragment.problems.map((problem) => problem.key));
  const found = fragment.problems.map((problem) => `${problem.code} ${problem.message.en}`);
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('problem' in value && 'raw' in value) found.push(`malformed ${value.problem} ${value.raw}`);
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(fragment.elements);
  // A missing value that a problem tells has that problem's key.
  const isProblemKey = [...told].filter((key) => !/!\d+$/.test(key)).length;
  let covered = isProblemKey;
  return found.filter((text) => !(text.startsWith('malformed missing-value') && covered-- > 0));
}
