import type { Fix, SourceEdit, Text } from '@rencana/model';

/** A fix that the planner may choose, never applied unasked; none where there is nothing to edit. */
export function offerFix(title: Text, edits: readonly SourceEdit[]): readonly Fix[] {
  return edits.length > 0 ? [{ title, certain: false, edits }] : [];
}
