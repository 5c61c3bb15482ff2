import type { View } from './view.ts';

/** Whether the document block asks for one of these sections (a part or its chapter); without a choice all are wanted. */
export function wantsSection(view: View, ...sections: readonly string[]): boolean {
  const chosen = view.request?.sections ?? [];
  return chosen.length === 0 || sections.some((section) => chosen.includes(section));
}
