import type { PlanElement } from '../generated/elements.ts';
import { figureTables } from '../kinds/figure-tables.ts';
import { gradeFigure } from '../kinds/scale.ts';
import type { Figure } from '../plan.ts';
import { titleFigure } from './answers.ts';
import { countFigure, findCollection } from './collections.ts';
import type { FigureContext, FigureDefinition, FigureTable } from './figure-table.ts';

/** A figure, or the paths that would have been answered. */
export type Answer =
  | { readonly figure: Figure; readonly known?: undefined }
  | { readonly figure?: undefined; readonly known: readonly string[] };

/** Answers what follows an element's name in a path; nothing after it asks for the title. */
export function answerFor(element: PlanElement, rest: readonly string[], context: FigureContext): Answer {
  const [word, ...more] = rest;
  if (word === undefined) return { figure: titleFigure(element) };
  if (element.type === 'scale') {
    const figure = gradeFigure(element, rest);
    return figure ? { figure } : { known: element.grade.flatMap(({ name }) => name ?? []) };
  }
  const table = tableOf(element);
  const definition = Object.hasOwn(table, word) ? table[word] : undefined;
  const figure = definition?.find(element as never, more, context);
  return figure ? { figure } : { known: knownFigures(element) };
}

/** Answers a path that begins with a collection (`quickwins.count`); `undefined` where it does not. */
export function answerCollection(path: string, context: FigureContext): Answer | undefined {
  const [word = '', ...rest] = path.split('.');
  const kind = findCollection(word);
  if (!kind) return undefined;
  const plan = context.parts.plan[0] ?? context.parts.library[0];
  if (rest.length === 1 && rest[0] === 'count') return { figure: countFigure(kind, context, plan?.id ?? '') };
  return { known: ['count'] };
}

/** The paths of figures that an element answers to, after its name. */
export function knownFigures(element: PlanElement): readonly string[] {
  return Object.values(tableOf(element)).flatMap((definition: FigureDefinition<never>) => definition.forms);
}

function tableOf(element: PlanElement): FigureTable<never> {
  return figureTables[element.type] as FigureTable<never>;
}
