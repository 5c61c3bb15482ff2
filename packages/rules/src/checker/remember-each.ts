import type { Report } from '../rule.ts';

/**
 * Turns the judgement of one element into one of a list that remembers what was told of each. An element that reads the
 * same stays the same object, so after an edit only what changed is judged again. `judge` must look at nothing but the
 * element and what is passed besides.
 */
export function rememberEach<E extends object, B extends readonly unknown[]>(
  judge: (element: E, report: Report, ...besides: B) => void,
): (elements: readonly E[], report: Report, ...besides: B) => void {
  const remembered = new WeakMap<E, { readonly besides: B; readonly told: readonly Parameters<Report>[] }>();
  const toldOf = (element: E, besides: B): readonly Parameters<Report>[] => {
    const known = remembered.get(element);
    if (known?.besides.every((each, index) => each === besides[index])) return known.told;
    const told: Parameters<Report>[] = [];
    judge(element, (...finding) => told.push(finding), ...besides);
    remembered.set(element, { besides, told });
    return told;
  };
  return (elements, report, ...besides) => {
    for (const element of elements) for (const finding of toldOf(element, besides)) report(...finding);
  };
}
