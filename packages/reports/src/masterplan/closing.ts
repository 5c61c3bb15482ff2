import type { BlockDraft } from '@rencana/document';
import { paragraph } from '../content/block.ts';
import { periodText, regionName } from '../frame/region.ts';
import { signatures } from '../frame/signatures.ts';
import { narrativeBlocks } from '../narrative/narrative-blocks.ts';
import type { View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import type { MasterplanParts } from './masterplan-parts.ts';

const standard = {
  id: (region: string, period: string) =>
    `Masterplan Smart City ${region}${period && ` ${period}`} menjadi acuan bagi seluruh perangkat daerah dan pemangku kepentingan dalam merencanakan, melaksanakan, dan mengevaluasi pembangunan Smart City.`,
  en: (region: string, period: string) =>
    `The Smart City Master Plan of ${region}${period && ` ${period}`} guides all agencies and stakeholders in planning, carrying out and evaluating the Smart City.`,
};

/** BAB VI: what the plan says in closing, else the customary sentence, and the signatures. */
export function closing(view: View, parts: MasterplanParts): readonly BlockDraft[] {
  if (!wantsSection(view, 'closing')) return [];
  const told = narrativeBlocks(view, parts.narrative, { section: 'closing', level: 3 });
  const text = told.length > 0 ? told : [paragraph(view.say(standard)(regionName(view), periodText(view)))];
  return [...text, signatures(view)];
}
