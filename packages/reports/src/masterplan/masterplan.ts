import type { BlockDraft } from '@rencana/document';
import { abbreviationBlocks } from '../frame/abbreviations.ts';
import { assemble } from '../frame/assemble.ts';
import { defineReport } from '../report.ts';
import { createView } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import { actionPlan } from './action-plan.ts';
import { type ChapterName, chapter } from './chapter.ts';
import { closing } from './closing.ts';
import { forewordBlocks } from './foreword.ts';
import { introduction } from './introduction.ts';
import { masterplanParts } from './masterplan-parts.ts';
import { roadmap } from './roadmap.ts';
import { strategy } from './strategy.ts';
import { vision } from './vision.ts';

const texts = {
  title: { id: 'Masterplan Smart City (Buku 2)', en: 'Smart City Master Plan (Book 2)' },
  subject: { id: 'Rencana Induk Smart City', en: 'Smart City Master Plan' },
  series: { id: 'Masterplan Smart City', en: 'Smart City Master Plan' },
  volume: { id: 'Buku 2', en: 'Book 2' },
  cover: { id: 'Rencana Induk\nSmart City', en: 'Smart City\nMaster Plan' },
} as const;

/** Buku 2: vision, strategy by dimension, action plan, road map and signatures. */
export const masterplan = defineReport({
  name: 'masterplan',
  title: texts.title,
  summary: {
    id: 'Visi, strategi per dimensi, rencana aksi, peta jalan, irisan, dan pengesahan.',
    en: 'Vision, strategy by dimension, action plan, road map, intersections and signatures.',
  },
  sections: [
    'foreword',
    'abbreviations',
    'introduction',
    'background',
    'purpose',
    'legal-basis',
    'framework',
    'trends',
    'stages',
    'vision',
    'strategy',
    'intersections',
    'action-plan',
    'roadmap',
    'closing',
  ],
  languages: ['id', 'en'],
  reads: masterplanParts,
  build(parts, options) {
    const view = createView(parts, options);
    const later: readonly (readonly [ChapterName, readonly BlockDraft[]])[] = [
      ['vision', vision(view, parts)],
      ['strategy', strategy(view, parts)],
      ['action-plan', actionPlan(view, parts)],
      ['roadmap', roadmap(view, parts)],
      ['closing', closing(view, parts)],
    ];
    const followed = later.filter(([, content]) => content.length > 0).map(([name]) => name);
    return assemble(view, {
      subject: view.say(texts.subject),
      cover: { series: view.say(texts.series), volume: view.say(texts.volume), title: view.say(texts.cover) },
      foreword: forewordBlocks(view, parts),
      lists: wantsSection(view, 'abbreviations') ? abbreviationBlocks(view, parts) : [],
      body: [
        ...chapter(view, 'introduction', introduction(view, parts, followed)),
        ...later.flatMap(([name, content]) => chapter(view, name, content)),
      ],
    });
  },
});
