import type { BlockDraft } from '@rencana/document';
import { isStanding } from '@rencana/model';
import { sumLines } from '../budget/budget-lines.ts';
import { paragraph } from '../content/block.ts';
import { countWord } from '../content/count-word.ts';
import { strong, valueInline } from '../content/inline.ts';
import { toldMoneyValue } from '../content/value.ts';
import { identityBlocks } from '../frame/identity.ts';
import { periodText, regionName } from '../frame/region.ts';
import { shownBudgets } from '../masterplan/carriers.ts';
import { narrativeBlocks } from '../narrative/narrative-blocks.ts';
import { titleOfReference } from '../view/short-name.ts';
import type { View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import { missionLists } from '../vision/mission-lists.ts';
import { visionStatements } from '../vision/vision-statements.ts';
import type { ExecutiveParts } from './executive-parts.ts';

const texts = {
  lead: {
    id: (region: string, period: string, dimensions: string) =>
      `Masterplan Smart City ${region}${period && ` ${period}`} mengarahkan pembangunan ${dimensions} dimensi melalui `,
    en: (region: string, period: string, dimensions: string) =>
      `The Smart City Master Plan of ${region}${period && ` ${period}`} develops ${dimensions} dimensions through `,
  },
  counts: {
    id: (programmes: string, actions: string, quickwins: string, indicators: string) =>
      `${programmes} program, ${actions} kegiatan, dan ${quickwins} quick win yang diukur dengan ${indicators} indikator.`,
    en: (programmes: string, actions: string, quickwins: string, indicators: string) =>
      `${programmes} programmes, ${actions} actions and ${quickwins} quick wins, measured by ${indicators} indicators.`,
  },
  money: { id: ' Kebutuhan anggarannya ', en: ' They need ' },
  priority: { id: ' Dimensi prioritasnya adalah ', en: ' The priority is ' },
} as const;

/** The plan in one paragraph of figures, then vision and missions. */
export function overview(view: View, parts: ExecutiveParts): readonly BlockDraft[] {
  if (!wantsSection(view, 'overview')) return [];
  const smart = parts.mission.filter(({ tier }) => tier !== 'region');
  return [
    ...narrativeBlocks(view, parts.narrative, { section: 'overview', level: 3 }),
    figures(view, parts),
    ...identityBlocks(view),
    ...visionStatements(view),
    ...missionLists(view, smart),
  ];
}

function figures(view: View, parts: ExecutiveParts): BlockDraft {
  const count = (elements: readonly unknown[]) => countWord(elements.length, view.language);
  const standing = parts.quickwin.filter((quickwin) => isStanding(quickwin, parts));
  const lines = shownBudgets(view, parts);
  const money =
    lines.length === 0 ? [] : [view.say(texts.money), valueInline(toldMoneyValue(sumLines(lines), view.language)), '.'];
  const { priority } = view.plan ?? {};
  const named = priority ? [view.say(texts.priority), strong(titleOfReference(view, priority)), '.'] : [];
  return paragraph(
    view.say(texts.lead)(regionName(view), periodText(view), count(view.dimensions)),
    view.say(texts.counts)(count(parts.programme), count(parts.action), count(standing), count(parts.indicator)),
    ...money,
    ...named,
  );
}
