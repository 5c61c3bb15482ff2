import type { BlockDraft } from '@rencana/document';
import { isStanding, type PlanElement } from '@rencana/model';
import { sumLines } from '../budget/budget-lines.ts';
import { paragraph } from '../content/block.ts';
import { countWord } from '../content/count-word.ts';
import { enumerate } from '../content/enumerate.ts';
import { strong, valueInline } from '../content/inline.ts';
import { plural } from '../content/plural.ts';
import { toldMoneyValue } from '../content/value.ts';
import { identityBlocks } from '../frame/identity.ts';
import { periodText, regionName } from '../frame/region.ts';
import { isShown, shownBudgets } from '../masterplan/carriers.ts';
import { narrativeBlocks } from '../narrative/narrative-blocks.ts';
import type { Localised } from '../view/localised.ts';
import { titleOfReference } from '../view/short-name.ts';
import type { View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import { missionLists } from '../vision/mission-lists.ts';
import { visionStatements } from '../vision/vision-statements.ts';
import type { ExecutiveParts } from './executive-parts.ts';

const texts = {
  lead: {
    id: (region: string, period: string, dimensions: string) =>
      `Masterplan Smart City ${region}${period && ` ${period}`} mengarahkan pembangunan ${dimensions} dimensi`,
    en: (region: string, period: string, dimensions: string) =>
      `The Smart City Master Plan of ${region}${period && ` ${period}`} develops ${plural(dimensions, 'dimension')}`,
  },
  through: { id: (carriers: string) => ` melalui ${carriers}`, en: (carriers: string) => ` through ${carriers}` },
  programmes: { id: (count: string) => `${count} program`, en: (count: string) => plural(count, 'programme') },
  actions: { id: (count: string) => `${count} kegiatan`, en: (count: string) => plural(count, 'action') },
  quickwins: { id: (count: string) => `${count} quick win`, en: (count: string) => plural(count, 'quick win') },
  measured: {
    id: (count: string) => ` yang diukur dengan ${count} indikator`,
    en: (count: string) => `, measured by ${plural(count, 'indicator')}`,
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
  const standing = parts.quickwin.filter((quickwin) => isStanding(quickwin, parts));
  const counted = (texts: Localised<(count: string) => string>, elements: readonly PlanElement[]) => {
    const count = elements.filter((element) => isShown(view, element)).length;
    return count === 0 ? [] : [view.say(texts)(countWord(count, view.language))];
  };
  const carriers = [
    ...counted(texts.programmes, parts.programme),
    ...counted(texts.actions, parts.action),
    ...counted(texts.quickwins, standing),
  ];
  const lines = shownBudgets(view, parts);
  const money =
    lines.length === 0 ? [] : [view.say(texts.money), valueInline(toldMoneyValue(sumLines(lines), view.language)), '.'];
  const { priority } = view.plan ?? {};
  const named = priority ? [view.say(texts.priority), strong(titleOfReference(view, priority)), '.'] : [];
  return paragraph(
    view.say(texts.lead)(regionName(view), periodText(view), countWord(view.dimensions.length, view.language)),
    carriers.length === 0 ? '' : view.say(texts.through)(enumerate(carriers, view.language)),
    ...counted(texts.measured, parts.indicator),
    '.',
    ...money,
    ...named,
  );
}
