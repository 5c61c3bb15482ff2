import type { RowDraft, TableDraft } from '@rencana/document';
import type { Quickwin } from '@rencana/model';
import { placeOf } from '../content/block.ts';
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
  caption: { id: 'Usulan quick win yang tidak dipilih', en: 'Nominations not chosen' },
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

/** Nominated quick wins that do not stand, with the last decision and its reason. */
export function nominationTable(view: View, quickwins: readonly Quickwin[]): TableDraft {
  return table({
    id: 'nomination-table',
    caption: view.say(texts.caption),
    summary: view.say(texts.summary),
    columns: numberedColumns(view.say(texts.columns), widths),
    rows: quickwins.map((quickwin, index) => row(view, quickwin, index + 1)),
  });
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
