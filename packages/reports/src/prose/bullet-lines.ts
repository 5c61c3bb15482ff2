import type { InlineDraft } from '@rencana/document';
import { text } from '../content/inline.ts';
import { stack } from './prose-inlines.ts';

/** Lines one under the other; several have bullets, for in a narrow column the lines of one title look like titles. */
export function bulletLines(lines: readonly string[]): readonly InlineDraft[] {
  return stack(lines.map((line) => [text(lines.length > 1 ? `• ${line}` : line)]));
}
