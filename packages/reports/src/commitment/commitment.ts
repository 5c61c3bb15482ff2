import type { BlockDraft } from '@rencana/document';
import { isStanding } from '@rencana/model';
import { heading, paragraph } from '../content/block.ts';
import { assembleLetter } from '../frame/assemble-letter.ts';
import { governmentName, regionName } from '../frame/region.ts';
import { signatures } from '../frame/signatures.ts';
import { defineReport } from '../report.ts';
import { groupByDimension } from '../view/group-by-dimension.ts';
import { createView, type View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import { inOrder } from '../view/written-order.ts';
import { agencyTable } from './agency-table.ts';
import { type CommitmentParts, commitmentParts } from './commitment-parts.ts';
import { committedAgencies } from './committed-agencies.ts';
import { quickwinTable } from './quickwin-table.ts';
import { signingTable } from './signing-table.ts';
import { statement } from './statement.ts';

/** The commitment of stage IV: what head of region and heads of agencies promise, and where they sign. */
export const commitment = defineReport({
  name: 'commitment',
  title: { id: 'Lembar Komitmen', en: 'Commitment Sheet' },
  summary: {
    id: 'Komitmen kepala daerah dan kepala perangkat daerah pada Tahap IV: quick win, anggaran, dan tanda tangan.',
    en: 'What head of region and heads of agencies promise in stage IV: quick wins, budgets, signatures.',
  },
  sections: ['statement', 'quickwins', 'agencies', 'signatures', 'nip'],
  languages: ['id'],
  reads: commitmentParts,
  build(parts, options) {
    const view = createView(parts, { ...options, language: 'id' });
    return assembleLetter(view, {
      title: `Komitmen Bersama Pelaksanaan Masterplan Smart City ${regionName(view)}`.trim(),
      subject: 'Lembar Komitmen Smart City',
      paper: 'f4',
      letters: [letter(view, parts)],
    });
  },
});

function letter(view: View, parts: CommitmentParts): readonly BlockDraft[] {
  const standing = parts.quickwin.filter((quickwin) => isStanding(quickwin, parts));
  const quickwins = groupByDimension(view, inOrder(view, standing)).flatMap(({ elements }) => elements);
  const agencies = committedAgencies(view, parts);
  const following = {
    quickwins: quickwins.length > 0 && wantsSection(view, 'quickwins'),
    agencies: agencies.length > 0 && wantsSection(view, 'agencies'),
  };
  return [
    heading(1, 'commitment', 'KOMITMEN BERSAMA PELAKSANAAN MASTERPLAN SMART CITY', {
      label: governmentName(view).toUpperCase(),
    }),
    ...(wantsSection(view, 'statement') ? statement(view, parts, following) : []),
    ...(following.quickwins ? [quickwinTable(view, quickwins, parts.budgets)] : []),
    ...(following.agencies ? [agencyTable(view, agencies)] : []),
    ...(wantsSection(view, 'signatures') ? signingBlocks(view, parts) : []),
  ];
}

function signingBlocks(view: View, parts: CommitmentParts): readonly BlockDraft[] {
  const agencies = committedAgencies(view, parts).flatMap(({ sopd }) => sopd ?? []);
  if (agencies.length === 0) return [signatures(view)];
  return [
    { kind: 'page-break' },
    heading(2, 'commitment-signatures', 'PENANDA TANGAN', { unnumbered: true }),
    paragraph('Kepala perangkat daerah yang menyatakan komitmen:'),
    signingTable(view, agencies),
    signatures(view),
  ];
}
