import type { BlockDraft } from '@rencana/document';
import type { Chapter } from '../frame/chapter.ts';
import { legalBasis } from '../introduction/legal-basis.ts';
import { outlineSection } from '../introduction/outline-section.ts';
import { stagesSection } from '../introduction/stages-section.ts';
import { toldSection } from '../introduction/told-section.ts';
import { narrativeBlocks } from '../narrative/narrative-blocks.ts';
import type { View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import type { MasterplanParts } from './masterplan-parts.ts';

const book = { id: 'Masterplan Smart City', en: 'Smart City Master Plan' };

/** BAB I: what the plan tells, the laws that it rests on, the stages of its making and the outline of the book. */
export function introduction(view: View, parts: MasterplanParts, outlined: readonly Chapter[]): readonly BlockDraft[] {
  return [
    ...(wantsSection(view, 'introduction')
      ? narrativeBlocks(view, parts.narrative, { section: 'introduction', level: 3 })
      : []),
    ...toldSection(view, parts, 'background'),
    ...toldSection(view, parts, 'purpose'),
    ...legalBasis(view, parts),
    ...toldSection(view, parts, 'framework'),
    ...toldSection(view, parts, 'trends'),
    ...stagesSection(view, parts),
    ...outlineSection(view, book, outlined),
  ];
}
