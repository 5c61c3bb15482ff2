import type { BlockDraft } from '@rencana/document';
import type { PlanParts } from '@rencana/model';
import { list, paragraph, placeOf } from '../content/block.ts';
import { text } from '../content/inline.ts';
import { section } from '../frame/chapter.ts';
import { narrativeBlocks } from '../narrative/narrative-blocks.ts';
import { regulationText, sortRegulations } from '../plan-text/regulation-text.ts';
import type { View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';

const texts = {
  title: { id: 'Dasar Hukum', en: 'Legal Basis' },
  lead: {
    id: 'Penyusunan masterplan ini berlandaskan pada peraturan perundang-undangan berikut:',
    en: 'The plan rests on the following laws and regulations:',
  },
} as const;

/** The laws that the plan rests on, from the highest to the lowest; the one that enacts the plan is not among them. */
export function legalBasis(view: View, parts: Pick<PlanParts, 'narrative' | 'regulation'>): readonly BlockDraft[] {
  if (!wantsSection(view, 'introduction', 'legal-basis')) return [];
  const told = narrativeBlocks(view, parts.narrative, { section: 'legal-basis', level: 3 });
  const enacting = view.plan?.enactedBy?.id;
  const basis = sortRegulations(
    view,
    parts.regulation.filter(({ id }) => id !== enacting),
  );
  const items = basis.map((regulation, index) => [
    text(`${regulationText(view, regulation)}${index === basis.length - 1 ? '.' : ';'}`),
  ]);
  const places = basis.map((regulation) => placeOf(regulation));
  const laws = items.length > 0 ? [paragraph(view.say(texts.lead)), list(items, 'decimal', places)] : [];
  return section(view, 'legal-basis', texts.title, [...told, ...laws]);
}
