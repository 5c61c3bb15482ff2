import type { View } from '../view/view.ts';
import { regulationText } from './regulation-text.ts';

const texts = {
  enacted: {
    id: (regulation: string) => `Landasan kebijakan pelaksanaan masterplan ini adalah ${regulation}.`,
    en: (regulation: string) => `The plan is enacted by ${regulation}.`,
  },
  draft: {
    id: (regulation: string) => `Landasan kebijakan pelaksanaan masterplan ini adalah ${regulation}.`,
    en: (regulation: string) => `The plan is to be enacted by the ${regulation}.`,
  },
} as const;

/** What enacts the plan, in a sentence, also while that is a draft; nothing where the plan does not say. */
export function enactmentText(view: View): string | undefined {
  const regulation = view.find(view.plan?.enactedBy);
  if (regulation?.type !== 'regulation') return undefined;
  const cited = regulationText(view, regulation);
  if (regulation.status !== 'draft') return view.say(texts.enacted)(cited);
  return view.say(texts.draft)(cited.charAt(0).toLowerCase() + cited.slice(1));
}
