import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import { cancellable } from '../cancellable.ts';
import { readTokens } from '../cursor/read-tokens.ts';
import type { Feature } from '../feature.ts';
import { toRange } from '../positions.ts';

/** Folds blocks, long prose and comments; a broken text folds as far as its braces go. */
export const folding: Feature = {
  capabilities: { foldingRangeProvider: true },
  register: (connection, session) =>
    connection.onFoldingRanges(
      cancellable(({ textDocument }): FoldingRange[] => {
        const found = session.find(textDocument.uri);
        if (!found) return [];
        const open: number[] = [];
        const ranges: FoldingRange[] = [];
        const add = (start: number, end: number, last: 0 | 1, kind?: FoldingRangeKind): void => {
          const range = toRange(found.file, [start, end]);
          const endLine = range.end.line - last;
          if (endLine > range.start.line) ranges.push({ startLine: range.start.line, endLine, ...(kind && { kind }) });
        };
        for (const token of readTokens(found.file.text)) {
          if (token.text === '{') open.push(token.start);
          else if (token.text === '}') {
            const start = open.pop();
            if (start !== undefined) add(start, token.end, 1);
          } else if (token.kind === 'comment') add(token.start, token.end, 0, FoldingRangeKind.Comment);
          else if (token.kind === 'prose') add(token.start, token.end, 1);
        }
        return ranges;
      }),
    ),
};
