import { formatText } from '@rencana/api';
import type { TextEdit } from 'vscode-languageserver';
import { cancellable } from '../cancellable.ts';
import type { Feature } from '../feature.ts';
import { toRange } from '../positions.ts';

/** Formats a whole file; only what really differs is replaced, so that cursors and folds stay where they are. */
export const formatting: Feature = {
  capabilities: { documentFormattingProvider: true },
  register: (connection, session) =>
    connection.onDocumentFormatting(
      cancellable(({ textDocument }): TextEdit[] => {
        const found = session.find(textDocument.uri);
        if (!found) return [];
        const { text } = found.file;
        const formatted = formatText(text);
        if (formatted === text) return [];
        const [start, end] = differing(text, formatted);
        const newText = formatted.slice(start, formatted.length - (text.length - end));
        return [{ range: toRange(found.file, [start, end]), newText }];
      }),
    ),
};

/** The range of the first text outside of which both texts are the same. */
function differing(before: string, after: string): readonly [number, number] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return [start, before.length - end];
}
