import { type Id, proseText, type Reference } from '@rencana/model';
import { titleOf } from './title-of.ts';
import type { View } from './view.ts';

/** The short name of an agency or partner (`Diskominfo`), else its title; the name as written where it is unknown. */
export function shortName(view: View, reference: Reference): string {
  const element = view.find(reference);
  if (!element) return reference.name;
  if ((element.type === 'sopd' || element.type === 'partner') && element.short) return proseText(element.short);
  return titleOf(element, view.language);
}

/** The title of what a reference stands for; the name as written where it is unknown. */
export function titleOfReference(view: View, reference: Reference): string {
  const element = view.find(reference);
  return element ? titleOf(element, view.language) : reference.name;
}

/** The title of an element by id; the id where it is unknown. */
export function titleOfId(view: View, id: Id): string {
  return titleOfReference(view, { name: id, id });
}

/** The shortest of a fund's title and aliases (`DAK Fisik`), for narrow columns. */
export function fundName(view: View, reference: Reference): string {
  const fund = view.find(reference);
  if (fund?.type !== 'fund') return reference.name;
  if (view.language === 'en') return titleOf(fund, 'en');
  return fund.alias
    .map((alias) => proseText(alias))
    .reduce((best, alias) => (alias.length < best.length ? alias : best), fund.title);
}
