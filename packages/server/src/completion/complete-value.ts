import { type PlanState, reports, rules } from '@rencana/api';
import { type ClosedWord, kindNames, type Language, type PropertyDefinition } from '@rencana/model';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { completeReferences } from './complete-references.ts';
import { completeTablePath } from './complete-table-path.ts';

/** What may stand as the value of a property: its closed words, names of the kinds that fit, grades, codes of rules, paths of a table. */
export function completeValue(
  property: PropertyDefinition,
  element: string | undefined,
  state: PlanState,
  language: Language,
): CompletionItem[] {
  if (property.words) return Object.entries(property.words).map(([each, text]) => closedWord(each, text, language));
  if (property.to) return completeReferences(property.to, element, state);
  if (property.shape === 'series' || property.shape === 'value') return completeGrades(element, state);
  if (property.shape === 'allow')
    return rules.map(({ code, summary }) => ({ ...word(code), detail: summary[language] }));
  if (property.keyword === 'report')
    return reports.map(({ name, title }) => ({ ...word(name), detail: title[language] }));
  if (property.keyword === 'sections') return completeSections(element, state);
  if (property.keyword === 'rows' || property.keyword === 'about') return kindNames.map(word);
  if (property.shape === 'paths' || property.shape === 'conditions') return completeTablePath(element, state, language);
  return [];
}

/** The sections of the report that the document block asks for; those of every report where it does not say which. */
function completeSections(name: string | undefined, state: PlanState): CompletionItem[] {
  const document = name === undefined ? undefined : state.plan.resolve(name);
  const asked = document?.type === 'document' ? document.report : undefined;
  const fitting = reports.filter((report) => asked === undefined || report.name === asked);
  return [...new Set(fitting.flatMap(({ sections }) => sections))].map(word);
}

/** The grades of the indicator's scale, which stand in place of numbers. */
function completeGrades(name: string | undefined, state: PlanState): CompletionItem[] {
  const indicator = name === undefined ? undefined : state.plan.resolve(name);
  const id = indicator?.type === 'indicator' ? indicator.graded?.id : undefined;
  const scale = id === undefined ? undefined : state.plan.elements.get(id);
  if (scale?.type !== 'scale') return [];
  return scale.grade.flatMap((grade) => (grade.name ? [{ ...word(grade.name), detail: grade.title ?? '' }] : []));
}

/** A closed word with what documents print for it; a planner finds `patron` by typing "Pembina". */
function closedWord(label: string, text: ClosedWord, language: Language): CompletionItem {
  return {
    ...word(label),
    detail: text[language],
    filterText: [...new Set([label, text.id, ...text.twins])].join(' '),
  };
}

function word(label: string): CompletionItem {
  return { label, kind: CompletionItemKind.EnumMember };
}
