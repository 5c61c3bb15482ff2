import type { InlineDraft } from '@rencana/document';
import type { View } from '../view/view.ts';
import { reference, text } from './inline.ts';

const and = { id: ' dan ', en: ' and ' };

/** References to tables or figures as running text lists them: `Gambar 4.3 dan Gambar 4.4`. */
export function enumerateReferences(view: View, targets: readonly { readonly id: string }[]): readonly InlineDraft[] {
  return targets.flatMap(({ id }, index) => {
    if (index === 0) return [reference(id)];
    return [text(index === targets.length - 1 ? view.say(and) : ', '), reference(id)];
  });
}
