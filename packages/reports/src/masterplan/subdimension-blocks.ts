import type { BlockDraft } from '@rencana/document';
import { isStanding, type Programme, type Subdimension } from '@rencana/model';
import { heading, list, paragraph, placeOf } from '../content/block.ts';
import { countWord } from '../content/count-word.ts';
import { enumerate } from '../content/enumerate.ts';
import { text } from '../content/inline.ts';
import { plural } from '../content/plural.ts';
import { proseBlocks } from '../prose/prose-blocks.ts';
import type { PlanDimension } from '../view/plan-dimension.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { inOrder } from '../view/written-order.ts';
import { aliasBlocks } from './alias-blocks.ts';
import { goalList } from './goal-list.ts';
import type { MasterplanParts } from './masterplan-parts.ts';

const texts = {
  goals: { id: 'Sasaran subdimensi:', en: 'Goals of the sub-dimension:' },
  strategies: { id: 'Strategi subdimensi:', en: 'Strategies of the sub-dimension:' },
  programmes: {
    id: (names: string) => `Subdimensi ini dilaksanakan melalui ${names}.`,
    en: (names: string) => `It is carried out through ${names}.`,
  },
  programme: { id: (title: string) => `Program ${title}`, en: (title: string) => `the programme ${title}` },
  actions: {
    id: (count: string) => ` Rencana aksinya terdiri atas ${count} kegiatan:`,
    en: (count: string) => ` Its action plan has ${plural(count, 'action')}:`,
  },
  onlyActions: {
    id: (count: string) => `Subdimensi ini dilaksanakan melalui ${count} kegiatan:`,
    en: (count: string) => `It is carried out through ${plural(count, 'action')}:`,
  },
  none: {
    id: 'Belum ada kegiatan yang direncanakan pada subdimensi ini selama periode rencana.',
    en: 'No action is planned in this sub-dimension during the period of the plan.',
  },
} as const;

/** One sub-dimension: goals, strategies, and the programmes and actions that carry it; a sentence where none does. */
export function subdimensionBlocks(
  view: View,
  parts: MasterplanParts,
  dimension: PlanDimension,
  subdimension: Subdimension,
): readonly BlockDraft[] {
  const id = `${dimension.element.name}-${subdimension.name}`;
  const title = titleOf(subdimension, view.language);
  return [
    heading(3, id, title, { place: placeOf(subdimension) }),
    ...proseBlocks(view, subdimension.description, { id, caption: title, place: placeOf(subdimension, 'description') }),
    ...aliasBlocks(view, subdimension),
    ...goalList(view, view.say(texts.goals), subdimension, 'goal'),
    ...goalList(view, view.say(texts.strategies), subdimension, 'strategy'),
    ...carriedBy(view, parts, subdimension),
  ];
}

function carriedBy(view: View, parts: MasterplanParts, subdimension: Subdimension): readonly BlockDraft[] {
  const isHere = (element: Parameters<View['homeOf']>[0]) => view.homeOf(element).subdimension === subdimension.id;
  const programmes = inOrder(view, parts.programme.filter(isHere)).map((element) => programmeName(view, element));
  const standing = parts.quickwin.filter((quickwin) => isStanding(quickwin, parts));
  const actions = inOrder(view, [...parts.action, ...standing].filter(isHere));
  const count = countWord(actions.length, view.language);
  if (programmes.length === 0 && actions.length === 0) return [paragraph(view.say(texts.none))];
  const titles = actions.map((element) => [text(titleOf(element, view.language))]);
  const places = actions.map((element) => placeOf(element));
  const items = actions.length === 0 ? [] : [list(titles, undefined, places)];
  if (programmes.length === 0) return [paragraph(view.say(texts.onlyActions)(count)), ...items];
  const through = view.say(texts.programmes)(enumerate(programmes, view.language));
  return [paragraph(through, actions.length === 0 ? '' : view.say(texts.actions)(count)), ...items];
}

/** A programme inside a sentence: it is called one, unless its title says so. */
function programmeName(view: View, programme: Programme): string {
  const title = titleOf(programme, view.language);
  return /^program/i.test(title) ? title : view.say(texts.programme)(title);
}
