import type { BlockDraft } from '@rencana/document';
import type { Chapter } from '../frame/chapter.ts';
import { legalBasis } from '../introduction/legal-basis.ts';
import { outlineSection } from '../introduction/outline-section.ts';
import { stagesSection } from '../introduction/stages-section.ts';
import { toldSection } from '../introduction/told-section.ts';
import type { View } from '../view/view.ts';
import type { AnalysisParts } from './analysis-parts.ts';

const book = { id: 'Analisis Strategis Smart City', en: 'Smart City Strategic Analysis' };

/** BAB I: what the plan tells, the laws that it rests on, the stages of its making and the outline of the book. */
export function introduction(view: View, parts: AnalysisParts, outlined: readonly Chapter[]): readonly BlockDraft[] {
  return [
    ...toldSection(view, parts, 'background'),
    ...toldSection(view, parts, 'purpose'),
    ...legalBasis(view, parts),
    ...toldSection(view, parts, 'framework'),
    ...stagesSection(view, parts),
    ...outlineSection(view, book, outlined),
  ];
}
