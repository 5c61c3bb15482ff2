import type { BlockDraft, RowDraft } from '@rencana/document';
import type { Quickwin } from '@rencana/model';
import { heading, paragraph, placeOf } from '../content/block.ts';
import { reference } from '../content/inline.ts';
import { numberedColumns } from '../content/numbered-columns.ts';
import { cell, table } from '../content/table.ts';
import { vocabulary } from '../content/vocabulary.ts';
import { proseInlines } from '../prose/prose-inlines.ts';
import { findDecision } from '../view/find-decision.ts';
import { findHome } from '../view/home.ts';
import { shortName } from '../view/short-name.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';

const texts = {
  captions: {
    rejected: { id: 'Usulan quick win yang tidak dipilih', en: 'Nominations not chosen' },
    open: { id: 'Usulan quick win yang belum diputuskan', en: 'Nominations not yet decided' },
  },
  headings: {
    rejected: { id: 'Usulan yang Tidak Dipilih', en: 'Nominations Not Chosen' },
    open: { id: 'Usulan yang Belum Diputuskan', en: 'Nominations Not Yet Decided' },
  },
  leads: {
    rejected: {
      id: 'Usulan lain yang dibahas dalam penyusunan masterplan disajikan pada ',
      en: 'Other nominations that were discussed are listed in ',
    },
    open: {
      id: 'Usulan yang masih menunggu keputusan disajikan pada ',
      en: 'Nominations that still await a decision are listed in ',
    },
  },
  summary: {
    id: 'Setiap baris satu usulan dengan dimensi, pengusul, keputusan, dan alasannya.',
    en: 'One nomination a row, with its dimension, proposer, decision and reason.',
  },
  columns: {
    id: ['No', 'Usulan', 'Dimensi', 'Pengusul', 'Keputusan', 'Alasan'],
    en: ['No', 'Nomination', 'Dimension', 'Proposed by', 'Decision', 'Reason'],
  },
} as const;

const widths = [3, 22, 16, 14, 15, 28];

/** What became of nominations that do not stand, with the ids under which documents show them. */
const outcomes = [
  { outcome: 'open', id: 'open-nominations', tableId: 'open-nomination-table' },
  { outcome: 'rejected', id: 'nominations', tableId: 'nomination-table' },
] as const;

/**
 * Nominated quick wins that do not stand, with the last decision and its reason: those that nobody has decided on under
 * a heading of their own, then those that were not chosen.
 */
export function nominationBlocks(
  view: View,
  quickwins: readonly Quickwin[],
  options: Parameters<typeof heading>[3],
): readonly BlockDraft[] {
  return outcomes.flatMap(({ outcome, id, tableId }) => {
    const shown = quickwins.filter((quickwin) => isOpen(quickwin) === (outcome === 'open'));
    if (shown.length === 0) return [];
    return [
      heading(1, id, view.say(texts.headings[outcome]), options),
      paragraph(view.say(texts.leads[outcome]), reference(tableId), '.'),
      table({
        id: tableId,
        caption: view.say(texts.captions[outcome]),
        summary: view.say(texts.summary),
        columns: numberedColumns(view.say(texts.columns), widths),
        rows: shown.map((quickwin, index) => row(view, quickwin, index + 1)),
      }),
    ];
  });
}

/** True while every nomination still waits for a decision. */
function isOpen({ nomination }: Quickwin): boolean {
  return nomination.every(({ decision }) => decision === undefined || decision === 'nominated');
}

function row(view: View, quickwin: Quickwin, number: number): RowDraft {
  const proposer = quickwin.nomination.findLast((nomination) => nomination.proposedBy)?.proposedBy;
  const reason = quickwin.nomination.findLast((nomination) => nomination.reason)?.reason;
  const decision = findDecision(quickwin);
  return {
    role: 'body',
    place: placeOf(quickwin),
    cells: [
      cell(String(number), { align: 'center' }),
      cell(titleOf(quickwin, view.language), { header: true }),
      cell(findHome(view, quickwin)?.title ?? '–'),
      cell(proposer ? shortName(view, proposer) : '–'),
      cell(decision ? view.say(vocabulary.decision[decision]) : '–'),
      cell(reason ? proseInlines(view, reason) : '–'),
    ],
  };
}
