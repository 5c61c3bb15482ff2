import type { PlanState } from '@rencana/api';
import { figureTables, findFigure, kinds, type Language, type Plan, type PlanElement } from '@rencana/model';
import { shortName } from '../names/find-name.ts';
import { figureText } from './figure-text.ts';

/** How many figures a hover shows; more would hide the text under it. */
const shown = 8;

/** What a hover says of an element, as Markdown: kind, name, title, the note for reviewers, and its figures. */
export function elementText(state: PlanState, element: PlanElement, language: Language): string {
  const name = shortName(state, element);
  const head = `**${element.title}**\n\n\`${element.type}\` ${name} · ${kinds[element.type].texts[language]}`;
  const figures = figuresOf(state.plan, element, name, language);
  const note = element.reviewNote ? `> ${element.reviewNote.replaceAll('\n', '\n> ')}` : '';
  return [head, note, figures.length > 0 ? figures.join('\n') : ''].filter(Boolean).join('\n\n');
}

function figuresOf(plan: Plan, element: PlanElement, name: string, language: Language): string[] {
  const words = Object.keys(figureTables[element.type]);
  return words
    .flatMap((word) => {
      const figure = findFigure(plan, `${name}.${word}`);
      return figure.kind === 'missing' ? [] : [`- ${word}: ${figureText(figure, language)}`];
    })
    .slice(0, shown);
}
