import type { InlineDraft } from '@rencana/document';
import type { Reference } from '@rencana/model';
import { bulletLines } from '../prose/bullet-lines.ts';
import { shortName, titleOfReference } from '../view/short-name.ts';
import type { View } from '../view/view.ts';

/** Short names in one line: `Diskominfo, Disdukcapil`. */
export function shortNames(view: View, references: readonly Reference[]): string {
  return references.map((reference) => shortName(view, reference)).join(', ');
}

/** Titles one under the other, several of them with bullets. */
export function titleLines(view: View, references: readonly Reference[]): readonly InlineDraft[] {
  return bulletLines(references.map((reference) => titleOfReference(view, reference)));
}

/** Titles in one line, with semicolons since titles have commas. */
export function titlesText(view: View, references: readonly Reference[]): string {
  return references.map((reference) => titleOfReference(view, reference)).join('; ');
}
