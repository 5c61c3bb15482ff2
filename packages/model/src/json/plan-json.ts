import { collectionNames } from '../figures/collections.ts';
import type { PlanElement, Progress } from '../generated/elements.ts';
import { kindNames, kinds } from '../generated/kinds.ts';
import type { BudgetLine, Plan } from '../plan.ts';
import { addDecimals } from '../values/decimal.ts';
import { type JsonValue, sortKeys } from './json-value.ts';
import { writeProperties } from './write-value.ts';

/** The version of the JSON form; it grows when a reader of the former form would misread the new one. */
export const planJsonVersion = 1;

/**
 * A plan as plain data for other programs: elements by collection with ids and values, derived figures, sorted keys.
 * Decimals are text, rupiah whole numbers as text; `planJsonSchema` describes it.
 */
export function planJson(plan: Plan): JsonValue {
  const { parts } = plan;
  const collections = kindNames
    .filter((kind) => parts[kind].length > 0)
    .map((kind) => [collectionNames[kind], (parts[kind] as readonly PlanElement[]).map(writeElement)] as const);
  return sortKeys({
    version: planJsonVersion,
    plan: plan.name,
    elements: Object.fromEntries(collections),
    figures: {
      budgetByYear: sumBy(parts.budgets, ({ year }) => year),
      budgetByDimension: sumBy(parts.budgets, ({ dimension }) => dimension),
      budgets: parts.budgets.map((line) => ({ ...line, fund: { ...line.fund } })),
      coverage: parts.coverage.map((coverage) => ({ ...coverage })),
      intersections: parts.intersections.map((pair) => ({ ...pair })),
    },
  });
}

function writeElement(element: PlanElement): JsonValue {
  const { id, name, title, in: dimensions, reviewNote, type } = element;
  return {
    id,
    type,
    title,
    ...(name !== undefined && { name }),
    ...(dimensions.length > 0 && { in: dimensions.map((reference) => ({ ...reference })) }),
    ...(reviewNote !== undefined && { reviewNote }),
    ...(kinds[type].about.length > 0 && { about: { ...(element as Progress).about } }),
    ...writeProperties(element as unknown as Readonly<Record<string, unknown>>, kinds[type].properties),
  };
}

function sumBy(lines: readonly BudgetLine[], keyOf: (line: BudgetLine) => string | undefined): JsonValue {
  // A map first: a name may be anything, also one that every object already has.
  const sums = new Map<string, string>();
  for (const line of lines) {
    const key = keyOf(line);
    if (key !== undefined) sums.set(key, addDecimals(sums.get(key) ?? '0', line.rupiah));
  }
  return Object.fromEntries(sums);
}
