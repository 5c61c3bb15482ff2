import { abbreviationBlocks } from '../frame/abbreviations.ts';
import { assemble } from '../frame/assemble.ts';
import { bookBody } from '../frame/book-body.ts';
import { forewordBlocks } from '../frame/foreword.ts';
import { defineReport } from '../report.ts';
import { createView } from '../view/view.ts';
import { analysisParts } from './analysis-parts.ts';
import { chapters } from './chapters.ts';
import { conclusion } from './conclusion.ts';
import { future } from './future.ts';
import { gaps } from './gaps.ts';
import { introduction } from './introduction.ts';
import { readiness } from './readiness.ts';
import { swot } from './swot.ts';

const texts = {
  title: { id: 'Analisis Strategis Smart City (Buku 1)', en: 'Smart City Strategic Analysis (Book 1)' },
  subject: { id: 'Analisis Strategis Smart City', en: 'Smart City Strategic Analysis' },
  series: { id: 'Masterplan Smart City', en: 'Smart City Master Plan' },
  volume: { id: 'Buku 1', en: 'Book 1' },
  cover: { id: 'Analisis Strategis\nSmart City', en: 'Smart City\nStrategic Analysis' },
} as const;

/** Buku 1: where the region stands: future, readiness, gaps, SWOT, and the vision that follows. */
export const analysis = defineReport({
  name: 'analysis',
  title: texts.title,
  summary: {
    id: 'Analisis masa depan, kesiapan daerah, kesenjangan, SWOT, visi, dan arah strategi.',
    en: 'The future, readiness, gaps, SWOT, vision and strategies.',
  },
  sections: [
    'foreword',
    'abbreviations',
    'introduction',
    'background',
    'purpose',
    'legal-basis',
    'framework',
    'stages',
    'future',
    'trends',
    'readiness',
    'profile',
    'services',
    'gaps',
    'swot',
    'vision',
    'conclusion',
  ],
  languages: ['id', 'en'],
  reads: analysisParts,
  build(parts, options) {
    const view = createView(parts, options);
    return assemble(view, {
      subject: view.say(texts.subject),
      cover: { series: view.say(texts.series), volume: view.say(texts.volume), title: view.say(texts.cover) },
      foreword: forewordBlocks(view, parts),
      lists: (shown) => abbreviationBlocks(view, parts, shown),
      body: bookBody(view, chapters.introduction, (outlined) => introduction(view, parts, outlined), [
        [chapters.future, future(view, parts)],
        [chapters.readiness, readiness(view, parts)],
        [chapters.gaps, gaps(view, parts)],
        [chapters.swot, swot(view, parts)],
        [chapters.conclusion, conclusion(view, parts)],
      ]),
    });
  },
});
