import { type ElementBase, type Prose, proseText } from '@rencana/model';
import type { View } from './view.ts';

type Titled = ElementBase & { readonly english?: Prose };

/** The title that the plan gives what needs none (progress, revision, remark); nothing where it gives none. */
export function ownTitle(view: View, { id, title, english }: Titled): string | undefined {
  if (view.language === 'en' && english) return proseText(english);
  return title === id ? undefined : title;
}
