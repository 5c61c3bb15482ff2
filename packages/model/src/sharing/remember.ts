import { haveSameItems } from './have-same-items.ts';
import { isEqual } from './is-equal.ts';

/** A function that runs again only when an input is another object; `runs` says how often it really ran. */
export interface Remembered<Inputs extends readonly unknown[], Result> {
  (...inputs: Inputs): Result;
  readonly runs: () => number;
}

/**
 * Remembers the last result of a pure function by the identity of its inputs. When it has to run again and the new
 * result equals the former one, the former object is returned, so that nothing behind it runs.
 */
export function remember<Inputs extends readonly unknown[], Result>(
  compute: (...inputs: Inputs) => Result,
  equal: (former: Result, next: Result) => boolean = isEqual,
): Remembered<Inputs, Result> {
  let last: { readonly inputs: Inputs; readonly result: Result } | undefined;
  let runs = 0;
  const remembered = (...inputs: Inputs): Result => {
    if (last && haveSameItems(last.inputs, inputs)) return last.result;
    const next = compute(...inputs);
    runs += 1;
    const result = last && equal(last.result, next) ? last.result : next;
    last = { inputs, result };
    return result;
  };
  return Object.assign(remembered, { runs: () => runs });
}
