import { dateText } from '@rencana/document';
import { type Decree, proseText } from '@rencana/model';
import { headOfRegion } from '../frame/region.ts';
import { proseLine } from '../prose/prose-line.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';

/** Dots to be filled in by hand: what is unknown is never made up. */
export const dots = '……………………………';

/** Dots that fit a column. */
export const shortDots = '……………';

/** `Keputusan Bupati Kotawaringin Timur`. */
export function decreeKind(view: View): string {
  return `Keputusan ${headOfRegion(view)}`;
}

/** The number as the plan says it, or dots. */
export function decreeNumber(decree: Decree): string {
  return decree.number ? proseText(decree.number) : dots;
}

/** The day of signing, or dots before what is known of it. */
export function decreeDate({ date }: Decree): string {
  if (!date) return dots;
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? dateText(date, 'id') : `${dots} ${dateText(date, 'id')}`;
}

/** What the decree is about, without a full stop. */
export function decreeSubject(view: View, decree: Decree): string {
  const subject = decree.subject ? proseLine(view, decree.subject) : `Pembentukan ${titleOf(decree, 'id')}`;
  return subject.replace(/\.\s*$/, '');
}
