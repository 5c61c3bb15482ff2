import { type PlanState, rules } from '@rencana/api';
import { kindNames, type Language, type PropertyDefinition } from '@rencana/model';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { completeReferences } from './complete-references.ts';

/** What may stand as the value of a property: its closed words, names of the kinds that fit, grades, codes of rules. */
export function completeValue(
  property: PropertyDefinition,
  element: string | undefined,
  state: PlanState,
  language: Language,
): CompletionItem[] {
  if (property.words) return property.words.map(word);
  if (property.to) return completeReferences(property.to, element, state);
  if (property.shape === 'series' || property.shape === 'value') return completeGrades(element, state);
  if (property.shape === 'allow')
    return rules.map(({ code, summary }) => ({ ...word(code), detail: summary[language] }));
  if (property.keyword === 'rows' || property.keyword === 'about') return kindNames.map(word);
  return [];
}

/** The grades of the indicator's scale, which stand in place of numbers. */
function completeGrades(name: string | undefined, state: PlanState): CompletionItem[] {
  const indicator = name === undefined ? undefined : state.plan.resolve(name);
  const id = indicator?.type === 'indicator' ? indicator.graded?.id : undefined;
  const scale = id === undefined ? undefined : state.plan.elements.get(id);
  if (scale?.type !== 'scale') return [];
  return scale.grade.flatMap((grade) => (grade.name ? [{ ...word(grade.name), detail: grade.title ?? '' }] : []));
}

function word(label: string): CompletionItem {
  return { label, kind: CompletionItemKind.EnumMember };
}
