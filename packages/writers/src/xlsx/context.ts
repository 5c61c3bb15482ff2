import type { Document } from '@rencana/document';

/** What the makers of sheets know besides their block. */
export interface SpreadsheetContext {
  readonly language: Document['language'];
  /** Stands on every sheet of a draft. */
  readonly draft?: string;
}
