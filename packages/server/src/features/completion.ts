import type { Language } from '@rencana/model';
import { type CompletionItem, CompletionItemKind, type CompletionList } from 'vscode-languageserver';
import { cancellable } from '../cancellable.ts';
import { completeKeywords, completeKinds } from '../completion/complete-keywords.ts';
import { completeMention } from '../completion/complete-mention.ts';
import { completeReferences } from '../completion/complete-references.ts';
import { completeValue } from '../completion/complete-value.ts';
import { type CursorContext, findContext } from '../cursor/find-context.ts';
import type { Feature } from '../feature.ts';
import { toOffset, toRange } from '../positions.ts';
import type { FileInPlan } from '../session.ts';

/** The most proposals that one answer holds; more are asked for again with the next letter. */
const most = 200;

/** Proposes what fits at the cursor and nothing else: keywords of the innermost block, closed words, names, figures. */
export const completion: Feature = {
  capabilities: { completionProvider: { triggerCharacters: ['.', '[', ' '] } },
  register: (connection, session) =>
    connection.onCompletion(
      cancellable(({ textDocument, position }): CompletionList | null => {
        const found = session.find(textDocument.uri);
        if (!found) return null;
        const context = findContext(found.file.text, toOffset(found.file, position));
        const all = complete(context, found, session.languageOf(found.state));
        const range = toRange(found.file, [context.start, context.end]);
        const fitting = all.length > most ? all.filter((item) => fits(item, context.typed)) : all;
        const items = fitting.slice(0, most).map(({ insertText, ...item }) => ({
          ...item,
          textEdit: { range, newText: insertText ?? item.label },
        }));
        return { isIncomplete: all.length > most, items };
      }),
    ),
};

function complete(context: CursorContext, found: FileInPlan, language: Language): CompletionItem[] {
  switch (context.kind) {
    case 'nothing':
      return [];
    case 'declaration':
      return completeKinds(language, 'declaration');
    case 'extended-kind':
      return completeKinds(language, 'extended');
    case 'keyword':
      return completeKeywords(context.properties, context.said, language);
    case 'value':
      return completeValue(context.property, context.element, found.state, language);
    case 'reference':
      return completeReferences(context.to, context.element, found.state);
    case 'mention':
      return completeMention(context.typed, found.state, language);
  }
}

function fits(item: CompletionItem, typed: string): boolean {
  const wanted = typed.toLowerCase();
  return (item.filterText ?? item.label).toLowerCase().includes(wanted) || item.kind === CompletionItemKind.Keyword;
}
