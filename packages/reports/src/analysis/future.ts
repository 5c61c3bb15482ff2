import type { BlockDraft } from '@rencana/document';
import { paragraph } from '../content/block.ts';
import { reference } from '../content/inline.ts';
import { section } from '../frame/chapter.ts';
import { narrativeBlocks } from '../narrative/narrative-blocks.ts';
import type { View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import type { AnalysisParts } from './analysis-parts.ts';
import { missionTable } from './mission-table.ts';
import { regionDirection } from './region-direction.ts';

const texts = {
  trends: { id: 'Arah Perkembangan Global, Nasional, dan Regional', en: 'Global, National and Regional Trends' },
  direction: { id: 'Arah Pembangunan Daerah', en: 'Direction of the Region' },
  alignment: { id: 'Keselarasan dengan Misi Daerah', en: 'Alignment with the Missions of the Region' },
  alignmentLead: {
    id: 'Program, quick win, dan indikator Smart City yang mendukung setiap misi pembangunan daerah disajikan pada ',
    en: 'The programmes, quick wins and indicators that support each mission of the region are shown in ',
  },
  none: {
    id: 'Analisis masa depan belum disusun pada saat dokumen ini dicetak.',
    en: 'The future has not been analysed at the time of writing.',
  },
} as const;

/** BAB II: trends as the plan tells them, vision and missions of the region, and what supports each mission. */
export function future(view: View, parts: AnalysisParts): readonly BlockDraft[] {
  if (!wantsSection(view, 'future', 'trends')) return [];
  const table = missionTable(view, parts);
  const content = [
    ...narrativeBlocks(view, parts.narrative, { section: 'future', level: 3 }),
    ...section(view, 'trends', texts.trends, narrativeBlocks(view, parts.narrative, { section: 'trends', level: 3 })),
    ...(wantsSection(view, 'future') ? section(view, 'direction', texts.direction, regionDirection(view, parts)) : []),
    ...(table && wantsSection(view, 'future')
      ? section(view, 'alignment', texts.alignment, [
          paragraph(view.say(texts.alignmentLead), reference('mission-table'), '.'),
          table,
        ])
      : []),
  ];
  return content.length > 0 ? content : [paragraph(view.say(texts.none))];
}
