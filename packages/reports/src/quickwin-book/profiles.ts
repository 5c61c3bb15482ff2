import type { BlockDraft } from '@rencana/document';
import type { Quickwin } from '@rencana/model';
import { paragraph } from '../content/block.ts';
import { countWord } from '../content/count-word.ts';
import { reference } from '../content/inline.ts';
import { plural } from '../content/plural.ts';
import { regionName } from '../frame/region.ts';
import { profileCard } from '../quickwin-profiles/profile-card.ts';
import { summaryTable } from '../quickwin-profiles/summary-table.ts';
import type { View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import type { QuickwinBookParts } from './quickwin-book-parts.ts';

const texts = {
  lead: {
    id: (region: string, count: string) => `${region} menetapkan ${count} quick win yang dirangkum pada `,
    en: (region: string, count: string) => `${region} has named ${plural(count, 'quick win')}, summed up in `,
  },
  pages: {
    id: '. Profil setiap quick win disajikan pada halaman-halaman berikut.',
    en: '. A profile of each follows.',
  },
  none: {
    id: 'Quick win belum ditetapkan pada saat dokumen ini disusun.',
    en: 'No quick win has been named at the time of writing.',
  },
} as const;

/** BAB II: all quick wins in one table, then a page for each. */
export function profiles(view: View, parts: QuickwinBookParts, standing: readonly Quickwin[]): readonly BlockDraft[] {
  if (!wantsSection(view, 'profiles')) return [];
  if (standing.length === 0) return [paragraph(view.say(texts.none))];
  const lead = view.say(texts.lead)(regionName(view), countWord(standing.length, view.language));
  return [
    paragraph(lead, reference('summary-table'), view.say(texts.pages)),
    summaryTable(view, parts, standing),
    ...standing.flatMap((quickwin): readonly BlockDraft[] => [
      { kind: 'page-break' },
      profileCard(view, parts, quickwin),
    ]),
  ];
}
