import type { BlockDraft } from '@rencana/document';
import { isStanding, type Quickwin } from '@rencana/model';
import { paragraph } from '../content/block.ts';
import { abbreviationBlocks } from '../frame/abbreviations.ts';
import { assemble } from '../frame/assemble.ts';
import { bookBody } from '../frame/book-body.ts';
import { forewordBlocks } from '../frame/foreword.ts';
import { signatures } from '../frame/signatures.ts';
import { nominationBlocks } from '../quickwin-profiles/nomination-blocks.ts';
import { defineReport } from '../report.ts';
import { groupByDimension } from '../view/group-by-dimension.ts';
import { createView, type View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import { inOrder } from '../view/written-order.ts';
import { chapters } from './chapters.ts';
import { introduction } from './introduction.ts';
import { profiles } from './profiles.ts';
import { quickwinBookParts } from './quickwin-book-parts.ts';
import { scheduleAndBudget } from './schedule-and-budget.ts';

const texts = {
  title: { id: 'Buku Quick Win', en: 'Quick Win Book' },
  series: { id: 'Masterplan Smart City', en: 'Smart City Master Plan' },
  volume: { id: 'Program Unggulan', en: 'Flagship Programmes' },
  cover: { id: 'Buku\nQuick Win', en: 'Quick Win\nBook' },
  approval: {
    id: 'Quick win dalam buku ini telah diperiksa dan disetujui untuk dilaksanakan oleh perangkat daerah pelaksana.',
    en: 'The quick wins of this book have been reviewed and approved for implementation.',
  },
} as const;

/** The quick wins as a book: criteria and choice, a page for each, schedule and budget, approval, what was not chosen. */
export const quickwinBook = defineReport({
  name: 'quickwin-book',
  title: texts.title,
  summary: {
    id: 'Kriteria, satu halaman profil untuk setiap quick win, jadwal, anggaran, dan usulan yang tidak dipilih.',
    en: 'Criteria, a profile of one page for each quick win, schedule, budget and nominations not chosen.',
  },
  sections: ['foreword', 'abbreviations', 'introduction', 'criteria', 'profiles', 'budget', 'closing', 'nominations'],
  languages: ['id', 'en'],
  reads: quickwinBookParts,
  build(parts, options) {
    const view = createView(parts, options);
    const shown = groupByDimension(view, inOrder(view, parts.quickwin)).flatMap(({ elements }) => elements);
    const standing = shown.filter((quickwin) => isStanding(quickwin, parts));
    const rejected = shown.filter((quickwin) => !standing.includes(quickwin));
    return assemble(view, {
      subject: view.say(texts.title),
      cover: { series: view.say(texts.series), volume: view.say(texts.volume), title: view.say(texts.cover) },
      foreword: forewordBlocks(view, parts),
      lists: (shown) => abbreviationBlocks(view, parts, shown),
      body: [
        ...bookBody(
          view,
          chapters.introduction,
          (outlined) => introduction(view, parts, { shown, standing }, outlined),
          [
            [chapters.profiles, profiles(view, parts, standing)],
            [chapters.budget, scheduleAndBudget(view, parts, standing)],
            [chapters.closing, closing(view, standing)],
          ],
        ),
        ...(wantsSection(view, 'nominations') ? nominationBlocks(view, rejected, { appendix: true }) : []),
      ],
    });
  },
});

function closing(view: View, standing: readonly Quickwin[]): readonly BlockDraft[] {
  if (!wantsSection(view, 'closing') || standing.length === 0) return [];
  return [paragraph(view.say(texts.approval)), signatures(view)];
}
