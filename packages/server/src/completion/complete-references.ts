import type { PlanState } from '@rencana/api';
import type { PlanElement } from '@rencana/model';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { shortName } from '../names/find-name.ts';

/** The elements of the plan and its libraries that fit a reference: of the kinds asked for, and not the element itself. */
export function completeReferences(
  to: readonly string[],
  self: string | undefined,
  state: PlanState,
): CompletionItem[] {
  const wanted = new Set(to);
  return [...state.plan.elements.values()]
    .filter((element) => element.name !== undefined && wanted.has(element.type))
    .filter((element) => !(element.name === self && element.id === `${state.plan.name}.${self}`))
    .map((element) => describeName(element, state));
}

/** A name with its title and kind; it is found by both. */
export function describeName(element: PlanElement, state: PlanState): CompletionItem {
  const name = shortName(state, element);
  return {
    label: name,
    labelDetails: { description: element.title },
    detail: `${element.type} · ${element.title}`,
    kind: CompletionItemKind.Reference,
    filterText: `${name} ${element.title}`,
  };
}
