import type { ParsedFile } from '@rencana/api';
import type { OffsetRange } from '@rencana/model';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range } from 'vscode-languageserver-types';

const documents = new WeakMap<ParsedFile, TextDocument>();

function documentOf(file: ParsedFile): TextDocument {
  const known = documents.get(file) ?? TextDocument.create(file.path, 'rencana', 0, file.text);
  documents.set(file, known);
  return known;
}

/** Lines and characters of a range of offsets. */
export function toRange(file: ParsedFile, [start, end]: OffsetRange): Range {
  const document = documentOf(file);
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** The offset of a line and character; positions behind a line's end fall on its end. */
export function toOffset(file: ParsedFile, position: Position): number {
  return documentOf(file).offsetAt(position);
}
