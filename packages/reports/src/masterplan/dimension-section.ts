import type { BlockDraft } from '@rencana/document';
import { isStanding, type Subdimension } from '@rencana/model';
import { heading, list, paragraph, placeOf } from '../content/block.ts';
import { reference, strong, text } from '../content/inline.ts';
import { targetTable } from '../indicators/target-table.ts';
import { trajectoryFigures } from '../indicators/trajectory-figure.ts';
import { narrativeBlocks } from '../narrative/narrative-blocks.ts';
import { proseBlocks } from '../prose/prose-blocks.ts';
import { atHome } from '../view/home.ts';
import type { PlanDimension } from '../view/plan-dimension.ts';
import { shortName } from '../view/short-name.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { inOrder } from '../view/written-order.ts';
import { aliasBlocks } from './alias-blocks.ts';
import { goalList } from './goal-list.ts';
import type { MasterplanParts } from './masterplan-parts.ts';
import { subdimensionBlocks } from './subdimension-blocks.ts';

const texts = {
  goals: { id: 'Sasaran dimensi ini adalah:', en: 'The goals of this dimension are:' },
  strategies: { id: 'Sasaran tersebut dicapai dengan strategi:', en: 'They are reached by these strategies:' },
  quickwins: { id: 'Quick Win', en: 'Quick Wins' },
  quickwinLead: {
    id: 'Program unggulan (quick win) pada dimensi ini adalah:',
    en: 'The quick wins of this dimension are:',
  },
  indicators: { id: 'Indikator dan Lintasan Target', en: 'Indicators and Trajectories' },
  indicatorLead: {
    id: 'Keberhasilan dimensi ini diukur dengan indikator pada ',
    en: 'The success of this dimension is measured by the indicators in ',
  },
  trajectoryLead: { id: ' Lintasan targetnya digambarkan pada ', en: ' Their trajectories are drawn in ' },
  indicatorCaption: {
    id: (title: string) => `Indikator dan target ${title}`,
    en: (title: string) => `Indicators and targets of ${title}`,
  },
  trajectoryCaption: {
    id: (title: string) => `Lintasan indikator ${title}`,
    en: (title: string) => `Trajectories of ${title}`,
  },
  noIndicators: {
    id: 'Indikator untuk dimensi ini belum ditetapkan.',
    en: 'No indicators have been set for this dimension.',
  },
} as const;

/** One section of BAB III: goals and strategies, each sub-dimension, quick wins, indicators with their trajectories. */
export function dimensionSection(view: View, parts: MasterplanParts, dimension: PlanDimension): readonly BlockDraft[] {
  const { element, title, tone } = dimension;
  const id = `dimension-${element.name}`;
  return [
    heading(2, id, title, { tone, place: placeOf(element) }),
    ...proseBlocks(view, element.description, { id, caption: title, place: placeOf(element, 'description') }),
    ...aliasBlocks(view, element),
    ...narrativeBlocks(view, parts.narrative, { section: 'strategy', dimension: element.id, level: 4 }),
    ...goalList(view, view.say(texts.goals), element, 'goal'),
    ...goalList(view, view.say(texts.strategies), element, 'strategy'),
    ...dimension.subdimensions.flatMap((subdimension: Subdimension) =>
      subdimensionBlocks(view, parts, dimension, subdimension),
    ),
    ...quickwinBlocks(view, parts, dimension),
    ...indicatorBlocks(view, parts, dimension),
  ];
}

function quickwinBlocks(view: View, parts: MasterplanParts, dimension: PlanDimension): readonly BlockDraft[] {
  const standing = atHome(view, parts.quickwin, dimension).filter((quickwin) => isStanding(quickwin, parts));
  if (standing.length === 0) return [];
  const ordered = inOrder(view, standing);
  const items = ordered.map((quickwin) => {
    const owner = view.ownerOf(quickwin);
    return [strong(titleOf(quickwin, view.language)), text(owner ? ` (${shortName(view, owner)})` : '')];
  });
  return [
    heading(3, `quickwins-${dimension.element.name}`, view.say(texts.quickwins)),
    paragraph(view.say(texts.quickwinLead)),
    list(
      items,
      undefined,
      ordered.map((quickwin) => placeOf(quickwin)),
    ),
  ];
}

function indicatorBlocks(view: View, parts: MasterplanParts, dimension: PlanDimension): readonly BlockDraft[] {
  const { element, title, tone } = dimension;
  const head = heading(3, `indicators-${element.name}`, view.say(texts.indicators));
  const indicators = inOrder(view, atHome(view, parts.indicator, dimension));
  if (indicators.length === 0) return [head, paragraph(view.say(texts.noIndicators))];
  const table = `indicator-table-${element.name}`;
  const figures = trajectoryFigures(view, parts, indicators, {
    id: `trajectory-${element.name}`,
    caption: view.say(texts.trajectoryCaption)(title),
    tone,
  });
  const [first] = figures;
  const drawn = first ? [view.say(texts.trajectoryLead), reference(first.id), '.'] : [];
  return [
    head,
    paragraph(view.say(texts.indicatorLead), reference(table), '.', ...drawn),
    targetTable(view, parts, indicators, { id: table, caption: view.say(texts.indicatorCaption)(title) }),
    ...figures,
  ];
}
