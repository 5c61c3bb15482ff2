import type { BlockDraft } from '@rencana/document';
import { budgetBlocks } from '../budget/budget-blocks.ts';
import { heading, paragraph } from '../content/block.ts';
import { abbreviationBlocks } from '../frame/abbreviations.ts';
import { assemble } from '../frame/assemble.ts';
import { forewordBlocks } from '../frame/foreword.ts';
import { shownBudgets } from '../masterplan/carriers.ts';
import { defineReport } from '../report.ts';
import { createView, type View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import { chapters } from './chapters.ts';
import { dimensions } from './dimensions.ts';
import { type ExecutiveParts, executiveParts } from './executive-parts.ts';
import { governance } from './governance.ts';
import { overview } from './overview.ts';
import { quickwins } from './quickwins.ts';
import { roadmap } from './roadmap.ts';

const texts = {
  title: { id: 'Ringkasan Eksekutif (Buku 3)', en: 'Executive Summary (Book 3)' },
  subject: { id: 'Ringkasan Eksekutif', en: 'Executive Summary' },
  series: { id: 'Masterplan Smart City', en: 'Smart City Master Plan' },
  volume: { id: 'Buku 3', en: 'Book 3' },
  cover: { id: 'Ringkasan\nEksekutif', en: 'Executive\nSummary' },
  noBudget: {
    id: 'Anggaran belum ditetapkan pada saat dokumen ini disusun.',
    en: 'No budget has been set at the time of writing.',
  },
} as const;

/** Buku 3: the plan in a few pages for those who decide. */
export const executiveSummary = defineReport({
  name: 'executive-summary',
  title: texts.title,
  summary: {
    id: 'Visi, dimensi dalam angka, anggaran, quick win, peta jalan, dan tata kelola dalam beberapa halaman.',
    en: 'Vision, dimensions in figures, budget, quick wins, road map and governance in a few pages.',
  },
  sections: ['foreword', 'abbreviations', ...Object.keys(chapters)],
  languages: ['id', 'en'],
  reads: executiveParts,
  build(allParts, options) {
    const view = createView(allParts, options);
    // Narratives are in the language of the plan; a digest in another does without them.
    const isTold = view.language === (view.plan?.language ?? 'id');
    const parts = isTold ? allParts : { ...allParts, narrative: [] };
    const content: Readonly<Record<keyof typeof chapters, readonly BlockDraft[]>> = {
      overview: overview(view, parts),
      dimensions: dimensions(view, parts),
      budget: budget(view, parts),
      'quick-wins': quickwins(view, parts),
      roadmap: roadmap(view, parts),
      governance: governance(view, parts),
    };
    return assemble(view, {
      subject: view.say(texts.subject),
      cover: { series: view.say(texts.series), volume: view.say(texts.volume), title: view.say(texts.cover) },
      foreword: forewordBlocks(view, parts),
      lists: (shown) => abbreviationBlocks(view, parts, shown),
      body: Object.entries(chapters).flatMap(([name, title]) => {
        const blocks = content[name as keyof typeof chapters];
        return blocks.length === 0 ? [] : [heading(1, name, view.say(title)), ...blocks];
      }),
    });
  },
});

function budget(view: View, parts: ExecutiveParts): readonly BlockDraft[] {
  if (!wantsSection(view, 'budget')) return [];
  const blocks = budgetBlocks(view, shownBudgets(view, parts));
  return blocks.length > 0 ? blocks : [paragraph(view.say(texts.noBudget))];
}
