import type { BlockDraft } from '@rencana/document';
import { isStanding, type Quickwin } from '@rencana/model';
import { heading, paragraph } from '../content/block.ts';
import { countWord } from '../content/count-word.ts';
import { reference } from '../content/inline.ts';
import { plural } from '../content/plural.ts';
import { assemble } from '../frame/assemble.ts';
import { identityBlocks } from '../frame/identity.ts';
import { regionName } from '../frame/region.ts';
import { signatures } from '../frame/signatures.ts';
import { defineReport } from '../report.ts';
import { groupByDimension } from '../view/group-by-dimension.ts';
import { createView, type View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import { inOrder } from '../view/written-order.ts';
import { nominationBlocks } from './nomination-blocks.ts';
import { profileCard } from './profile-card.ts';
import { type QuickwinParts, quickwinParts } from './quickwin-parts.ts';
import { summaryTable } from './summary-table.ts';

const texts = {
  subject: { id: 'Profil Quick Win', en: 'Quick Win Profiles' },
  series: { id: 'Masterplan Smart City', en: 'Smart City Master Plan' },
  volume: { id: 'Program Unggulan', en: 'Flagship Programmes' },
  cover: { id: 'Profil\nQuick Win', en: 'Quick Win\nProfiles' },
  summary: { id: 'Ringkasan Quick Win', en: 'Summary of the Quick Wins' },
  lead: {
    id: (region: string, count: string) =>
      `Quick win adalah program unggulan yang dapat dilaksanakan dalam waktu kurang dari dua belas bulan dan manfaatnya langsung dirasakan masyarakat. ${region} menetapkan ${count} quick win sebagaimana disajikan pada `,
    en: (region: string, count: string) =>
      `A quick win is carried out in less than twelve months and felt directly by the public. ${region} has ${plural(count, 'quick win')}, see `,
  },
  none: {
    id: 'Quick win belum ditetapkan pada saat dokumen ini disusun.',
    en: 'No quick win has been named at the time of writing.',
  },
  approval: { id: 'Lembar Persetujuan', en: 'Approval' },
  approvalText: {
    id: 'Profil quick win ini telah diperiksa dan disetujui untuk dilaksanakan oleh perangkat daerah pelaksana.',
    en: 'These profiles have been reviewed and approved for implementation.',
  },
} as const;

/** The quick wins: a summary, a page for each, what was not chosen, and the approval. */
export const quickwinProfiles = defineReport({
  name: 'quickwin-profiles',
  title: texts.subject,
  summary: {
    id: 'Ringkasan quick win dan satu halaman profil untuk setiap quick win.',
    en: 'A summary of the quick wins and a profile of one page for each.',
  },
  sections: ['summary', 'profiles', 'nominations', 'approval'],
  languages: ['id', 'en'],
  reads: quickwinParts,
  build(parts, options) {
    const view = createView(parts, options);
    const shown = groupByDimension(view, inOrder(view, parts.quickwin)).flatMap(({ elements }) => elements);
    const standing = shown.filter((quickwin) => isStanding(quickwin, parts));
    return assemble(view, {
      subject: view.say(texts.subject),
      cover: { series: view.say(texts.series), volume: view.say(texts.volume), title: view.say(texts.cover) },
      body: [
        ...(wantsSection(view, 'summary') ? summaryBlocks(view, parts, standing) : []),
        ...(wantsSection(view, 'profiles') ? standing.flatMap((quickwin) => profilePage(view, parts, quickwin)) : []),
        ...(wantsSection(view, 'nominations')
          ? nominationBlocks(
              view,
              shown.filter((each) => !standing.includes(each)),
              { unnumbered: true },
            )
          : []),
        ...(wantsSection(view, 'approval') && standing.length > 0 ? approvalBlocks(view) : []),
      ],
    });
  },
});

function summaryBlocks(view: View, parts: QuickwinParts, standing: readonly Quickwin[]): readonly BlockDraft[] {
  const holdsProfiles = standing.length > 0 && wantsSection(view, 'profiles');
  const head = heading(1, 'summary', view.say(holdsProfiles ? texts.subject : texts.summary), { unnumbered: true });
  if (standing.length === 0) return [head, paragraph(view.say(texts.none)), ...identityBlocks(view)];
  const lead = view.say(texts.lead)(regionName(view), countWord(standing.length, view.language));
  return [
    head,
    paragraph(lead, reference('summary-table'), '.'),
    ...identityBlocks(view),
    summaryTable(view, parts, standing),
  ];
}

function profilePage(view: View, parts: QuickwinParts, quickwin: Quickwin): readonly BlockDraft[] {
  return [{ kind: 'page-break' }, { ...profileCard(view, parts, quickwin), unnumbered: true }];
}

function approvalBlocks(view: View): readonly BlockDraft[] {
  return [
    heading(1, 'approval', view.say(texts.approval), { unnumbered: true }),
    paragraph(view.say(texts.approvalText)),
    signatures(view),
  ];
}
