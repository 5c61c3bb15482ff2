import type { InlineDraft } from '@rencana/document';
import { type Prose, proseText } from '@rencana/model';
import { draftValueText } from '../content/draft-value-text.ts';
import type { View } from '../view/view.ts';
import { mentionInline } from './mention-inline.ts';

/** Prose as one line of plain text with its mentions written out, for titles, units and covers. */
export function proseLine(view: View, prose: Prose): string {
  return proseText(prose, (path) => mentionText(view, mentionInline(view, path)))
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .trim();
}

function mentionText(view: View, inline: InlineDraft): string {
  if (inline.kind === 'value') return draftValueText(inline.value, view.language);
  return inline.kind === 'text' ? inline.value : '';
}
