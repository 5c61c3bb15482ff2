import { type ElementBase, type Language, type Prose, proseText } from '@rencana/model';

/** The title of an element in a language; the Indonesian one stands where there is no English one. */
export function titleOf(element: ElementBase & { readonly english?: Prose }, language: Language): string {
  return language === 'en' && element.english ? proseText(element.english) : element.title;
}
