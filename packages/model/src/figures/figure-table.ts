import type { ElementByKind, PlanElement } from '../generated/elements.ts';
import type { KindName } from '../generated/kinds.ts';
import type { Figure, PlanParts } from '../plan.ts';
import type { Text } from '../text.ts';

/** The parts of a plan from which figures are answered: everything but what is made of figures. */
export type FigureParts = Omit<
  PlanParts,
  | 'figures'
  | 'tables'
  | 'order'
  | 'unknownNames'
  | 'duplicateNames'
  | 'repeatedProperties'
  | 'titleMentions'
  | 'emptyMentions'
>;

export interface FigureContext {
  readonly parts: FigureParts;
  /** Resolves a name that stands inside a path: the fund of `portal.budget.csr.2024`. */
  readonly resolve: (name: string) => PlanElement | undefined;
}

/** One figure of a kind: how its paths look, what it is, and its value. */
export interface FigureDefinition<K extends KindName> {
  /** The paths that it answers, after the name: `target`, `target.2026`. For hovers, completion and messages. */
  readonly forms: readonly string[];
  readonly summary: Text;
  /** `rest` is what follows the figure's word; `undefined` where it is no such figure (`target.abc`). */
  readonly find: (element: ElementByKind[K], rest: readonly string[], context: FigureContext) => Figure | undefined;
}

/** The figures of one kind by their first word. A bare name is always the title. */
export type FigureTable<K extends KindName> = Readonly<Record<string, FigureDefinition<K>>>;
