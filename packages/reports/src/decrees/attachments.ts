import { type BlockDraft, romanNumeral } from '@rencana/document';
import type { Decree } from '@rencana/model';
import { heading, placeOf } from '../content/block.ts';
import { joinInlines, text } from '../content/inline.ts';
import { organisationFigure } from '../drawing/organisation-figure.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { decreeDate, decreeKind, decreeNumber, decreeSubject } from './decree-identity.ts';
import { decreeSignatures } from './decree-signatures.ts';
import { memberTable } from './member-table.ts';
import { moverTable } from './mover-table.ts';

interface Attachment {
  readonly id: string;
  readonly title: string;
  readonly content: BlockDraft;
}

/** The annexes of a decree, each from a new page and signed: its members, their chart, and for a team who moves each agency. */
export function attachments(view: View, decree: Decree): readonly BlockDraft[] {
  const found = attachmentsOf(view, decree);
  return found.flatMap((attachment, index): readonly BlockDraft[] => {
    const numeral = found.length > 1 ? ` ${romanNumeral(index + 1)}` : '';
    return [
      { kind: 'page-break' },
      annexHead(view, decree, numeral),
      heading(2, `${attachment.id}-${decree.name}`, attachment.title.toUpperCase(), {
        unnumbered: true,
        place: placeOf(decree),
      }),
      attachment.content,
      decreeSignatures(view, decree, { dated: false }),
    ];
  });
}

function attachmentsOf(view: View, decree: Decree): readonly Attachment[] {
  if (decree.member.length === 0) return [];
  const title = titleOf(decree, 'id');
  const chart = organisationFigure(view, decree, `chart-${decree.name}`);
  const movers = decree.kind === 'team' ? moverTable(view, decree) : undefined;
  return [
    { id: 'annex-members', title: `Susunan Keanggotaan ${title}`, content: memberTable(view, decree) },
    ...(chart
      ? [{ id: 'annex-chart', title: `Bagan Organisasi ${title}`, content: { ...chart, bare: true as const } }]
      : []),
    ...(movers ? [{ id: 'annex-movers', title: 'Penggerak pada Setiap Perangkat Daerah', content: movers }] : []),
  ];
}

/** What an annex belongs to, at the right of its head. */
function annexHead(view: View, decree: Decree, numeral: string): BlockDraft {
  const lines = [
    `LAMPIRAN${numeral}`,
    decreeKind(view).toUpperCase(),
    `NOMOR ${decreeNumber(decree)}`,
    `TANGGAL ${decreeDate(decree).toUpperCase()}`,
    `TENTANG ${decreeSubject(view, decree).toUpperCase()}`,
  ];
  return {
    kind: 'paragraph',
    style: 'aside',
    children: joinInlines(
      lines.map((line) => [text(line)]),
      { kind: 'break' },
    ),
  };
}
