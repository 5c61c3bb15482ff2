import type { BlockDraft } from '@rencana/document';
import { sumLines } from '../budget/budget-lines.ts';
import { heading, paragraph } from '../content/block.ts';
import { countWord } from '../content/count-word.ts';
import { reference, valueInline } from '../content/inline.ts';
import { plural } from '../content/plural.ts';
import { toldMoneyValue } from '../content/value.ts';
import { periodText } from '../frame/region.ts';
import { narrativeBlocks } from '../narrative/narrative-blocks.ts';
import type { View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import { actionTable } from './action-table.ts';
import { areaNames, areaSection } from './area-section.ts';
import { budgetSummary } from './budget-summary.ts';
import { shownBudgets, shownCarriers } from './carriers.ts';
import type { MasterplanParts } from './masterplan-parts.ts';

const texts = {
  lead: {
    id: (count: string) =>
      `Rencana aksi memuat ${count} kegiatan, termasuk quick win, yang dikelompokkan ke dalam empat bidang. Rincian seluruhnya disajikan pada `,
    en: (count: string) =>
      `The action plan has ${plural(count, 'action')}, quick wins included, in four areas. All of them are listed in `,
  },
  total: { id: ' Kebutuhan anggaran seluruhnya sebesar ', en: ' They need ' },
  matrix: { id: 'Matriks Rencana Aksi', en: 'Action Plan Matrix' },
  caption: {
    id: (period: string) => `Rencana aksi Smart City ${period}`.trim(),
    en: (period: string) => `Smart City action plan ${period}`.trim(),
  },
  none: {
    id: 'Rencana aksi belum memuat kegiatan pada saat dokumen ini disusun.',
    en: 'The action plan has no actions at the time of writing.',
  },
} as const;

/** BAB IV: the four areas, the matrix of all actions with their money, and the budget summary. */
export function actionPlan(view: View, parts: MasterplanParts): readonly BlockDraft[] {
  if (!wantsSection(view, 'action-plan')) return [];
  const carriers = shownCarriers(view, parts);
  if (carriers.length === 0) return [paragraph(view.say(texts.none))];
  const lines = shownBudgets(view, parts);
  const total =
    lines.length === 0 ? [] : [view.say(texts.total), valueInline(toldMoneyValue(sumLines(lines), view.language)), '.'];
  return [
    paragraph(
      view.say(texts.lead)(countWord(carriers.length, view.language)),
      reference('action-table'),
      '.',
      ...total,
    ),
    ...narrativeBlocks(view, parts.narrative, { section: 'action-plan', level: 3 }),
    ...areaNames.flatMap((area) => areaSection(view, parts, area)),
    {
      kind: 'landscape',
      children: [
        heading(2, 'action-matrix', view.say(texts.matrix)),
        actionTable(view, parts, { id: 'action-table', caption: view.say(texts.caption)(periodText(view)) }),
      ],
    },
    ...budgetSummary(view, lines),
  ];
}
