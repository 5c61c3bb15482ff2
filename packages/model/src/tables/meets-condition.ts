import { homeOfReference, placesOf } from '../derived/home.ts';
import type { Condition } from '../element.ts';
import type { Scalar } from '../fragment.ts';
import type { PlanElement } from '../generated/elements.ts';
import { compareWithScalar, type Order } from './compare-values.ts';
import { findColumn } from './find-column.ts';
import { readColumn, type TableContext } from './read-column.ts';

type Comparison = Exclude<Condition['operator'], 'in' | 'has' | '!='>;

const wanted: { readonly [C in Comparison]: readonly Order[] } = {
  '=': ['equal'],
  '<': ['less'],
  '<=': ['less', 'equal'],
  '>': ['greater'],
  '>=': ['greater', 'equal'],
};

/**
 * Whether an element passes one test of a `where`. Of several values of the element one that fits is enough; `!=` asks
 * that none equals. What the plan does not say equals nothing and is neither less nor greater.
 */
export function meetsCondition(element: PlanElement, condition: Condition, context: TableContext): boolean {
  return holds(element, condition, context) !== condition.not;
}

function holds(element: PlanElement, condition: Condition, context: TableContext): boolean {
  const { operator, path = '', values } = condition;
  if (operator === 'in') return isInOneOf(element, condition, context);
  const { column } = findColumn(element.type, path, context.resolve);
  const cell = column ? readColumn(element, column, context) : [];
  if (operator === 'has') return cell.some((value) => value.kind !== 'scalar' || value.scalar.kind !== 'none');
  const fits = (orders: readonly Order[]): boolean =>
    cell.some((value) =>
      values.some((other: Scalar) => {
        const order = compareWithScalar(value, other, element, context);
        return order !== undefined && orders.includes(order);
      }),
    );
  return operator === '!=' ? !fits(wanted['=']) : fits(wanted[operator]);
}

/** A dimension holds what stands in its sub-dimensions too. */
function isInOneOf(element: PlanElement, { dimensions }: Condition, { parts }: TableContext): boolean {
  const places =
    element.type === 'dimension' ? [{ name: '', id: element.id, type: element.type }] : placesOf(element, parts);
  const ids = new Set(
    places.flatMap((place) => {
      const { dimension, subdimension } = homeOfReference(place, parts);
      return [dimension, subdimension];
    }),
  );
  if (element.type === 'subdimension') ids.add(element.id);
  return dimensions.some(({ id }) => id !== undefined && ids.has(id));
}
