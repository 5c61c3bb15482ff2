import type { View } from './view.ts';

/** Not a section but a wish: civil servant numbers are printed. */
const numbers = 'nip';

/** Whether the document block asks for one of these sections (a part or its chapter); without a choice all are wanted. */
export function wantsSection(view: View, ...sections: readonly string[]): boolean {
  const chosen = (view.request?.sections ?? []).filter((section) => section !== numbers);
  return chosen.length === 0 || sections.some((section) => chosen.includes(section));
}

/** Whether the document block asks for the numbers of civil servants, which are left out otherwise. */
export function asksForNumbers(view: View): boolean {
  return view.request?.sections.includes(numbers) ?? false;
}
