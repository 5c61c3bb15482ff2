import type { PlanState } from '@rencana/api';
import { findProperty, findRowKind, knownColumns, type Language } from '@rencana/model';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';

/** The words with which a column, sort, total or test may begin: those of the rows of the document's tables. */
export function completeTablePath(name: string | undefined, state: PlanState, language: Language): CompletionItem[] {
  const document = name === undefined ? undefined : state.plan.resolve(name);
  if (document?.type !== 'document') return [];
  const kinds = new Set(document.table.flatMap(({ rows }) => findRowKind(rows) ?? []));
  const items = [...kinds].flatMap((kind) =>
    knownColumns(kind).map((label): CompletionItem => {
      const texts = findProperty(kind, label)?.texts;
      return {
        label,
        kind: CompletionItemKind.Field,
        ...(texts && { detail: texts[language], filterText: [label, ...texts.terms].join(' ') }),
      };
    }),
  );
  return [...new Map(items.map((item) => [item.label, item])).values()];
}
