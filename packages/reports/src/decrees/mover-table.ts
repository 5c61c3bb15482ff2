import type { RowDraft, TableDraft } from '@rencana/document';
import type { Decree, Id, MemberBlock } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { numberedColumns } from '../content/numbered-columns.ts';
import { cell, table } from '../content/table.ts';
import { vocabulary } from '../content/vocabulary.ts';
import { titleLines } from '../plan-text/references-text.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { agencyOf, memberName, memberOffice } from './member-office.ts';
import { numberCell, pathOf } from './member-table.ts';

interface Mover {
  readonly member: MemberBlock;
  readonly index: number;
}

/** Who moves each agency, and what: the agencies in the order of the plan. Missing where no member belongs to one. */
export function moverTable(view: View, decree: Decree): TableDraft | undefined {
  const byAgency = new Map<Id, Mover[]>();
  for (const [index, member] of decree.member.entries()) {
    const agency = agencyOf(view, member);
    if (agency?.type !== 'sopd') continue;
    byAgency.set(agency.id, [...(byAgency.get(agency.id) ?? []), { member, index }]);
  }
  if (byAgency.size === 0) return undefined;
  const agencies = [...byAgency].toSorted(([left], [right]) => view.rank(left) - view.rank(right));
  return table({
    id: `movers-${decree.name}`,
    caption: 'Penggerak pada setiap perangkat daerah',
    summary: 'Setiap baris satu penggerak dengan perangkat daerah dan pekerjaan yang digerakkannya.',
    bare: true,
    columns: numberedColumns(
      ['No', 'Perangkat Daerah', 'Penggerak', 'Kedudukan', 'Yang Digerakkan'],
      [4, 26, 28, 16, 26],
    ),
    rows: agencies.flatMap(([id, movers], number) =>
      movers.map((mover, nth) => row(view, decree, id, mover, { nth, count: movers.length, number })),
    ),
    place: placeOf(decree),
  });
}

interface Position {
  readonly nth: number;
  readonly count: number;
  readonly number: number;
}

function row(view: View, decree: Decree, id: Id, { member, index }: Mover, { nth, count, number }: Position): RowDraft {
  const agency = view.findById(id);
  const span = count > 1 ? { rowspan: count } : {};
  const lead =
    nth > 0 ? [] : [{ ...numberCell(number + 1), ...span }, cell(agency ? titleOf(agency, 'id') : '–', span)];
  const name = memberName(view, member);
  const office = memberOffice(view, member).replace(agency ? `, ${agency.title}` : '', '');
  const carried = titleLines(view, member.carries);
  return {
    role: 'body',
    place: placeOf(decree, pathOf(index)),
    cells: [
      ...lead,
      cell(name ? `${name}, ${office}` : office),
      cell(member.role ? vocabulary.role[member.role].id : '–'),
      cell(carried.length > 0 ? carried : '–'),
    ],
  };
}
