import type { BlockDraft } from '@rencana/document';
import { paragraph } from '../content/block.ts';
import { countWord } from '../content/count-word.ts';
import { plural } from '../content/plural.ts';
import { type Chapter, section } from '../frame/chapter.ts';
import { periodText, regionName } from '../frame/region.ts';
import { outlineSection } from '../introduction/outline-section.ts';
import { shownActions } from '../masterplan/carriers.ts';
import { narrativeBlocks } from '../narrative/narrative-blocks.ts';
import type { View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import type { RoadmapParts } from './roadmap-parts.ts';

const book = { id: 'Peta Jalan Smart City', en: 'Smart City Road Map' };

const texts = {
  purpose: { id: 'Maksud Peta Jalan', en: 'What the Road Map Is For' },
  standard: {
    id: (region: string, period: string) =>
      `Peta jalan ini menjabarkan Masterplan Smart City ${region}${period && ` ${period}`} ke dalam waktu: apa yang dikerjakan pada setiap tahun, oleh siapa, dan dengan anggaran berapa.`,
    en: (region: string, period: string) =>
      `This road map puts the Smart City Master Plan of ${region}${period && ` ${period}`} into time: what is done in each year, by whom, and at what cost.`,
  },
  counts: {
    id: (count: string, scheduled: string) => ` Dari ${count} kegiatan dan quick win, ${scheduled} telah berjadwal.`,
    en: (count: string, scheduled: string) =>
      ` Of ${plural(count, 'action or quick win', 'actions and quick wins')}, ${scheduled === 'one' ? 'one has' : `${scheduled} have`} a schedule.`,
  },
  allScheduled: {
    id: (count: string) =>
      count === 'satu'
        ? ' Satu-satunya kegiatan di dalamnya telah berjadwal.'
        : ` Seluruh ${count} kegiatan dan quick win telah berjadwal.`,
    en: (count: string) =>
      count === 'one'
        ? ' The only one that it holds has a schedule.'
        : ` All ${count} actions and quick wins have a schedule.`,
  },
  noneScheduled: {
    id: ' Kegiatan dan quick win belum ada yang berjadwal.',
    en: ' None of the actions and quick wins has a schedule yet.',
  },
} as const;

/** BAB I: what the road map is for, how much of the plan has a schedule, and the outline. */
export function introduction(view: View, parts: RoadmapParts, outlined: readonly Chapter[]): readonly BlockDraft[] {
  if (!wantsSection(view, 'introduction')) return [];
  const actions = shownActions(view, parts);
  const scheduled = actions.filter(({ schedule }) => schedule);
  const count = (elements: readonly unknown[]) => countWord(elements.length, view.language);
  const counted = () => {
    if (scheduled.length === 0) return view.say(texts.noneScheduled);
    if (scheduled.length === actions.length) return view.say(texts.allScheduled)(count(actions));
    return view.say(texts.counts)(count(actions), count(scheduled));
  };
  const told = narrativeBlocks(view, parts.narrative, { section: 'roadmap', level: 3 });
  return [
    ...section(view, 'roadmap-purpose', texts.purpose, [
      ...told,
      paragraph(view.say(texts.standard)(regionName(view), periodText(view)), actions.length === 0 ? '' : counted()),
    ]),
    ...outlineSection(view, book, outlined),
  ];
}
