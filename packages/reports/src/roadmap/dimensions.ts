import type { BlockDraft } from '@rencana/document';
import type { Action, Quickwin } from '@rencana/model';
import { sumLines } from '../budget/budget-lines.ts';
import { heading, paragraph, placeOf } from '../content/block.ts';
import { countWord } from '../content/count-word.ts';
import { reference, valueInline } from '../content/inline.ts';
import { plural } from '../content/plural.ts';
import { toldMoneyValue } from '../content/value.ts';
import { shownActions } from '../masterplan/carriers.ts';
import { narrativeBlocks } from '../narrative/narrative-blocks.ts';
import { type DimensionGroup, groupByDimension } from '../view/group-by-dimension.ts';
import type { View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import type { RoadmapParts } from './roadmap-parts.ts';
import { yearMarkTable } from './year-mark-table.ts';

const texts = {
  lead: {
    id: (title: string, count: string) => `${title} dilaksanakan melalui ${count} kegiatan dan quick win`,
    en: (title: string, count: string) =>
      `${title} is carried out through ${plural(count, 'action or quick win', 'actions and quick wins')}`,
  },
  money: { id: ' dengan anggaran ', en: ' with a budget of ' },
  shown: { id: '. Tahun pelaksanaannya disajikan pada ', en: '. The years in which they run are shown in ' },
  caption: {
    id: (title: string) => `Tahun pelaksanaan ${title}`,
    en: (title: string) => `Years of ${title}`,
  },
  none: {
    id: 'Jadwal kegiatan belum ditetapkan sehingga peta jalan belum dapat disusun.',
    en: 'No schedules have been set, so that there is no road map yet.',
  },
} as const;

/** BAB III: what each dimension does in which year; a sentence where nothing has a schedule. */
export function dimensions(view: View, parts: RoadmapParts): readonly BlockDraft[] {
  if (!wantsSection(view, 'dimensions')) return [];
  const groups = groupByDimension(view, shownActions(view, parts));
  if (groups.every(({ elements }) => elements.every(({ schedule }) => !schedule)))
    return [paragraph(view.say(texts.none))];
  return groups.flatMap((group) => dimensionYears(view, parts, group));
}

function dimensionYears(
  view: View,
  parts: RoadmapParts,
  group: DimensionGroup<Action | Quickwin>,
): readonly BlockDraft[] {
  const { dimension, title, tone, elements } = group;
  const name = dimension?.element.name ?? 'others';
  const ids = new Set(elements.map(({ id }) => id));
  const lines = parts.budgets.filter(({ carrier }) => ids.has(carrier));
  const money =
    lines.length === 0 ? [] : [view.say(texts.money), valueInline(toldMoneyValue(sumLines(lines), view.language))];
  const id = `years-of-${name}`;
  return [
    heading(2, `dimension-${name}`, title, dimension ? { tone, place: placeOf(dimension.element) } : {}),
    ...(dimension
      ? narrativeBlocks(view, parts.narrative, { section: 'roadmap', dimension: dimension.element.id, level: 4 })
      : []),
    paragraph(
      view.say(texts.lead)(title, countWord(elements.length, view.language)),
      ...money,
      view.say(texts.shown),
      reference(id),
      '.',
    ),
    yearMarkTable(view, elements, { id, caption: view.say(texts.caption)(title), tone }),
  ];
}
