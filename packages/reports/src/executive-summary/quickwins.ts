import type { BlockDraft } from '@rencana/document';
import { isStanding } from '@rencana/model';
import { paragraph } from '../content/block.ts';
import { countWord } from '../content/count-word.ts';
import { reference } from '../content/inline.ts';
import { plural } from '../content/plural.ts';
import { quickwinTable } from '../quickwins/quickwin-table.ts';
import { groupByDimension } from '../view/group-by-dimension.ts';
import type { View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import { inOrder } from '../view/written-order.ts';
import type { ExecutiveParts } from './executive-parts.ts';

const texts = {
  lead: {
    id: (count: string) =>
      `Manfaat Smart City dirasakan lebih dahulu melalui ${count} quick win yang selesai dalam waktu kurang dari dua belas bulan, sebagaimana disajikan pada `,
    en: (count: string) =>
      `The public feels the Smart City first through ${plural(count, 'quick win')}, each done in less than twelve months, see `,
  },
  none: {
    id: 'Quick win belum ditetapkan pada saat dokumen ini disusun.',
    en: 'No quick win has been named at the time of writing.',
  },
} as const;

/** The quick wins that stand in one table. */
export function quickwins(view: View, parts: ExecutiveParts): readonly BlockDraft[] {
  if (!wantsSection(view, 'quick-wins')) return [];
  const standing = parts.quickwin.filter((quickwin) => isStanding(quickwin, parts));
  const shown = groupByDimension(view, inOrder(view, standing)).flatMap(({ elements }) => elements);
  if (shown.length === 0) return [paragraph(view.say(texts.none))];
  return [
    paragraph(view.say(texts.lead)(countWord(shown.length, view.language)), reference('quickwin-table'), '.'),
    quickwinTable(view, parts, shown),
  ];
}
