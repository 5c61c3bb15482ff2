import type { PlanState } from '@rencana/api';
import { figureTables, findFigure, type Language, type Text } from '@rencana/model';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { figureText } from '../wording/figure-text.ts';
import { describeName } from './complete-references.ts';

/** What may stand in a mention: a name; behind a name and a dot also the figures that its kind answers. */
export function completeMention(typed: string, state: PlanState, language: Language): CompletionItem[] {
  const names = [...state.plan.elements.values()]
    .filter((element) => element.name !== undefined)
    .map((element) => describeName(element, state));
  const owner = typed.includes('.') ? state.plan.resolve(typed.slice(0, typed.lastIndexOf('.'))) : undefined;
  if (!owner) return names;
  const base = typed.slice(0, typed.lastIndexOf('.'));
  const table: Readonly<Record<string, { readonly summary: Text }>> = figureTables[owner.type];
  const figures = Object.entries(table).map(([word, { summary }]): CompletionItem => {
    const figure = findFigure(state.plan, `${base}.${word}`);
    return {
      label: `${base}.${word}`,
      labelDetails: { description: figure.kind === 'missing' ? '' : figureText(figure, language) },
      detail: summary[language],
      kind: CompletionItemKind.Field,
      sortText: `0${word}`,
    };
  });
  return [...figures, ...names.filter(({ label }) => label.startsWith(`${base}.`))];
}
