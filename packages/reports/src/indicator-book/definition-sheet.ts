import type { BlockDraft } from '@rencana/document';
import type { Indicator } from '@rencana/model';
import { heading, placeOf } from '../content/block.ts';
import { trajectoryFigures } from '../indicators/trajectory-figure.ts';
import type { DimensionGroup } from '../view/group-by-dimension.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import type { IndicatorParts } from './indicator-parts.ts';
import { sheetTable } from './sheet-table.ts';
import { valueTable } from './value-table.ts';

const trajectoryCaption = {
  id: (title: string) => `Lintasan ${title}`,
  en: (title: string) => `Trajectory of ${title}`,
};

/** One indicator: what it means, its values by year, its trajectory. */
export function definitionSheet(
  view: View,
  parts: IndicatorParts,
  indicator: Indicator,
  group: DimensionGroup<Indicator>,
): readonly BlockDraft[] {
  const title = titleOf(indicator, view.language);
  const figures = wantsSection(view, 'trajectories')
    ? trajectoryFigures(view, parts, [indicator], {
        id: `trajectory-${indicator.name}`,
        caption: view.say(trajectoryCaption)(title),
        tone: group.tone,
      })
    : [];
  const tables = wantsSection(view, 'sheets')
    ? [sheetTable(view, parts, indicator), valueTable(view, parts, indicator)]
    : [];
  const content = [...tables.filter((block) => block !== undefined), ...figures];
  if (content.length === 0) return [];
  return [heading(3, `indicator-${indicator.name}`, title, { place: placeOf(indicator) }), ...content];
}
