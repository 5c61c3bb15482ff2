import { abbreviationBlocks } from '../frame/abbreviations.ts';
import { assemble } from '../frame/assemble.ts';
import { bookBody } from '../frame/book-body.ts';
import { forewordBlocks } from '../frame/foreword.ts';
import { defineReport } from '../report.ts';
import { createView } from '../view/view.ts';
import { actionPlan } from './action-plan.ts';
import { chapters } from './chapters.ts';
import { closing } from './closing.ts';
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
    return assemble(view, {
      subject: view.say(texts.subject),
      cover: { series: view.say(texts.series), volume: view.say(texts.volume), title: view.say(texts.cover) },
      foreword: forewordBlocks(view, parts),
      lists: (shown) => abbreviationBlocks(view, parts, shown),
      body: bookBody(view, chapters.introduction, (outlined) => introduction(view, parts, outlined), [
        [chapters.vision, vision(view, parts)],
        [chapters.strategy, strategy(view, parts)],
        [chapters['action-plan'], actionPlan(view, parts)],
        [chapters.roadmap, roadmap(view, parts)],
        [chapters.closing, closing(view, parts)],
      ]),
    });
  },
});
