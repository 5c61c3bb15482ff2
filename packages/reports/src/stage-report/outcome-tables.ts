import { dateText, type TableDraft } from '@rencana/document';
import type { DeliverableBlock, Intersection, NominationBlock, Quickwin, Stage } from '@rencana/model';
import type { CompleteParts } from '../completeness/complete-parts.ts';
import { placeOf } from '../content/block.ts';
import { itemTable } from '../content/item-table.ts';
import { vocabulary } from '../content/vocabulary.ts';
import { titleLines } from '../plan-text/references-text.ts';
import { proseInlines } from '../prose/prose-inlines.ts';
import { findHome } from '../view/home.ts';
import { shortName } from '../view/short-name.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { inOrder } from '../view/written-order.ts';
import { stageName } from './stage-name.ts';

/** What was to be handed in at the end of a stage, and whether it was. */
export function deliverableTable(view: View, stage: Stage): TableDraft | undefined {
  if (stage.deliverable.length === 0) return undefined;
  return itemTable<DeliverableBlock>({
    id: `deliverables-${stage.name}`,
    caption: `Keluaran ${stageName(stage)}`,
    summary: 'Setiap baris satu keluaran dengan batas waktu, penyerahan, penanggung jawab, dan buktinya.',
    items: stage.deliverable,
    rowPlace: (_, index) => placeOf(stage, index === 0 ? 'deliverable' : `deliverable.${index}`),
    columns: [
      { title: 'Keluaran', width: 36, header: true, content: ({ title, name }) => title ?? name },
      { title: 'Batas waktu', width: 16, content: ({ due }) => due && dateText(due, 'id') },
      { title: 'Diserahkan', width: 16, content: ({ delivered }) => delivered && dateText(delivered, 'id') },
      { title: 'Penanggung jawab', width: 18, content: ({ owner }) => owner && shortName(view, owner) },
      { title: 'Bukti', width: 18, optional: true, content: ({ provenBy }) => titleLines(view, provenBy) },
    ],
  });
}

interface Decided {
  readonly quickwin: Quickwin;
  readonly nomination: NominationBlock;
  readonly index: number;
}

/** The decisions that a stage took about quick wins; nothing where it took none. */
export function decisionTable(view: View, parts: CompleteParts, stage: Stage): TableDraft | undefined {
  const decided = inOrder(view, parts.quickwin).flatMap((quickwin) =>
    quickwin.nomination.flatMap((nomination, index) =>
      nomination.inStage?.id === stage.id ? [{ quickwin, nomination, index }] : [],
    ),
  );
  if (decided.length === 0) return undefined;
  return itemTable<Decided>({
    id: `decisions-${stage.name}`,
    caption: `Keputusan ${stageName(stage)} tentang quick win`,
    summary: 'Setiap baris satu usulan quick win dengan dimensi, pengusul, keputusan, dan alasannya.',
    items: decided,
    rowPlace: ({ quickwin, index }) => placeOf(quickwin, index === 0 ? 'nomination' : `nomination.${index}`),
    columns: [
      { title: 'Quick win', width: 24, header: true, content: ({ quickwin }) => titleOf(quickwin, 'id') },
      { title: 'Dimensi', width: 18, content: ({ quickwin }) => findHome(view, quickwin)?.title },
      {
        title: 'Pengusul',
        width: 15,
        content: ({ nomination: { proposedBy } }) => proposedBy && shortName(view, proposedBy),
      },
      {
        title: 'Keputusan',
        width: 15,
        content: ({ nomination: { decision } }) => decision && vocabulary.decision[decision].id,
      },
      { title: 'Peringkat', width: 10, optional: true, content: ({ nomination: { rank } }) => rank },
      {
        title: 'Alasan',
        width: 26,
        optional: true,
        content: ({ nomination: { reason } }) => proseInlines(view, reason),
      },
    ],
  });
}

/** The intersections that a stage agreed on; nothing where it agreed on none. */
export function crossingTable(view: View, parts: CompleteParts, stage: Stage): TableDraft | undefined {
  const agreed = inOrder(view, parts.intersection).filter(({ inStage }) => inStage?.id === stage.id);
  if (agreed.length === 0) return undefined;
  return itemTable<Intersection>({
    id: `crossings-${stage.name}`,
    caption: `Irisan yang disepakati pada ${stageName(stage)}`,
    summary: 'Setiap baris satu irisan dengan yang bertemu, pembawanya, dan koordinatornya.',
    items: agreed,
    rowPlace: (intersection) => placeOf(intersection),
    columns: [
      { title: 'Irisan', width: 26, header: true, content: (intersection) => titleOf(intersection, 'id') },
      { title: 'Antara', width: 26, content: ({ between }) => titleLines(view, between) },
      { title: 'Melalui', width: 28, content: ({ through }) => titleLines(view, through) },
      { title: 'Koordinator', width: 16, content: ({ coordinator }) => coordinator && shortName(view, coordinator) },
    ],
  });
}
