import type { BlockDraft } from '@rencana/document';
import { paragraph } from '../content/block.ts';
import { reference } from '../content/inline.ts';
import { abbreviationBlocks } from '../frame/abbreviations.ts';
import { assemble } from '../frame/assemble.ts';
import { bookBody } from '../frame/book-body.ts';
import { forewordBlocks } from '../frame/foreword.ts';
import { signatures } from '../frame/signatures.ts';
import { shownActions } from '../masterplan/carriers.ts';
import { milestoneTable } from '../masterplan/milestone-table.ts';
import { defineReport } from '../report.ts';
import { createView, type View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import { chapters } from './chapters.ts';
import { dimensions } from './dimensions.ts';
import { introduction } from './introduction.ts';
import { type RoadmapParts, roadmapParts } from './roadmap-parts.ts';
import { terms } from './terms.ts';
import { years } from './years.ts';

const texts = {
  title: { id: 'Peta Jalan Smart City', en: 'Smart City Road Map' },
  series: { id: 'Masterplan Smart City', en: 'Smart City Master Plan' },
  volume: { id: 'Buku Pendukung', en: 'Companion Volume' },
  cover: { id: 'Peta Jalan\nSmart City', en: 'Smart City\nRoad Map' },
  milestoneLead: {
    id: 'Tonggak capaian quick win disajikan pada ',
    en: 'The milestones of the quick wins are listed in ',
  },
  closing: {
    id: 'Peta jalan ini menjadi acuan perangkat daerah dalam menyusun rencana kerja dan anggaran setiap tahun.',
    en: 'The agencies follow this road map when they make their plans and budgets of each year.',
  },
} as const;

/** The road map: terms, what each dimension does in which year, each year by month, milestones. */
export const roadmap = defineReport({
  name: 'roadmap',
  title: texts.title,
  summary: {
    id: 'Tahapan, peta jalan setiap dimensi dan setiap tahun menurut bulan, serta tonggak capaian.',
    en: 'Terms, the road map of each dimension and of each year by month, and milestones.',
  },
  sections: ['foreword', 'abbreviations', ...Object.keys(chapters)],
  languages: ['id', 'en'],
  reads: roadmapParts,
  build(parts, options) {
    const view = createView(parts, options);
    return assemble(view, {
      subject: view.say(texts.title),
      cover: { series: view.say(texts.series), volume: view.say(texts.volume), title: view.say(texts.cover) },
      foreword: forewordBlocks(view, parts),
      lists: (shown) => abbreviationBlocks(view, parts, shown),
      body: bookBody(view, chapters.introduction, (outlined) => introduction(view, parts, outlined), [
        [chapters.terms, terms(view, parts)],
        [chapters.dimensions, dimensions(view, parts)],
        [chapters.years, years(view, parts)],
        [chapters.milestones, milestones(view, parts)],
        [chapters.closing, closing(view)],
      ]),
    });
  },
});

function milestones(view: View, parts: RoadmapParts): readonly BlockDraft[] {
  const table = wantsSection(view, 'milestones') ? milestoneTable(view, shownActions(view, parts)) : undefined;
  return table ? [paragraph(view.say(texts.milestoneLead), reference('milestone-table'), '.'), table] : [];
}

function closing(view: View): readonly BlockDraft[] {
  return wantsSection(view, 'closing') ? [paragraph(view.say(texts.closing)), signatures(view)] : [];
}
