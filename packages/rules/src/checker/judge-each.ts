import { rememberEach } from '@rencana/model';
import type { Report } from '../rule.ts';

type Told = Parameters<Report>;

const nothing: readonly Told[] = [];

/**
 * Turns the judgement of one element into one of a list that remembers what was told of each, so that after an edit only
 * what changed is judged again. `judge` must look at nothing but the element and what is passed besides.
 */
export function judgeEach<E extends object, B extends readonly unknown[]>(
  judge: (element: E, report: Report, ...besides: B) => void,
): (elements: readonly E[], report: Report, ...besides: B) => void {
  const toldOfEach = rememberEach((element: E, ...besides: B): readonly Told[] => {
    let told: Told[] | undefined;
    const report: Report = (...finding) => {
      told ??= [];
      told.push(finding);
    };
    judge(element, report, ...besides);
    return told ?? nothing;
  });
  return (elements, report, ...besides) => {
    for (const told of toldOfEach(elements, ...besides)) for (const finding of told) report(...finding);
  };
}
