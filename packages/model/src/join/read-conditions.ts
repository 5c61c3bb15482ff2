import type { Condition } from '../element.ts';
import type { FragmentTest } from '../fragment.ts';
import { dimensionKinds } from './header-kinds.ts';
import { readProse } from './read-prose.ts';
import { type ReadContext, readReference } from './read-reference.ts';

/** The tests of a `where`: dimensions after `in` are resolved; what other names mean is told by the rows of the table. */
export function readConditions(
  context: ReadContext,
  tests: readonly FragmentTest[],
  path: string,
): readonly Condition[] {
  return tests.map(({ not, operator, path: tested, values: written }, test) => {
    const values = written.filter((value) => value.kind !== 'malformed');
    const dimensions = values.flatMap((value, index) =>
      operator === 'in' && value.kind === 'grade'
        ? [readReference(context, value.name, dimensionKinds, `${path}#${test}#${index}`)]
        : [],
    );
    if (operator !== 'in') {
      values.forEach((value, index) => {
        const at = `${path}#${test}#${index}`;
        if (value.kind === 'prose') readProse(context, value.prose, at);
      });
    }
    return {
      not,
      operator,
      ...(tested !== undefined && { path: tested }),
      values: operator === 'in' ? [] : values,
      dimensions,
    };
  });
}
