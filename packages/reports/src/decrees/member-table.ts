import type { CellDraft, RowDraft, TableDraft } from '@rencana/document';
import { type Decree, type MemberBlock, proseText } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { cell, headerRows, table } from '../content/table.ts';
import { vocabulary } from '../content/vocabulary.ts';
import { titleOfReference } from '../view/short-name.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { asksForNumbers } from '../view/wants-section.ts';
import { shortDots } from './decree-identity.ts';
import { memberName, memberOffice, personOf } from './member-office.ts';

interface Listed {
  readonly member: MemberBlock;
  readonly index: number;
}

interface MemberColumn {
  readonly title: string;
  readonly width: number;
  readonly content: (view: View, member: MemberBlock) => string;
}

const bodies = { council: 'Dewan', team: 'Tim' } as const;

/** The members of a council or team: those of the whole first, then by the group that each is in. */
export function memberTable(view: View, decree: Decree): TableDraft {
  const columns = columnsOf(view, decree);
  const listed = decree.member.map((member, index): Listed => ({ member, index }));
  const groups = Map.groupBy(listed, ({ member }) => member.in[0]?.id ?? '');
  const ordered = [...groups].toSorted(([left], [right]) => rankOf(view, left) - rankOf(view, right));
  let number = 0;
  const rows = ordered.flatMap(([group, members]): readonly RowDraft[] => {
    const head: readonly RowDraft[] = group === '' ? [] : [groupRow(view, members, columns.length + 1)];
    const body = members.map(({ member, index }): RowDraft => {
      number += 1;
      return {
        role: 'body',
        place: placeOf(decree, pathOf(index)),
        cells: [numberCell(number), ...columns.map(({ content }) => cell(content(view, member)))],
      };
    });
    return [...head, ...body];
  });
  const all = [{ title: 'No', width: 4, align: 'center' as const }, ...columns];
  return table({
    id: `members-${decree.name}`,
    caption: `Susunan keanggotaan ${titleOf(decree, 'id')}`,
    summary: `Setiap baris satu anggota ${titleOf(decree, 'id')} dengan jabatan dan kedudukannya.`,
    bare: true,
    columns: all,
    header: headerRows(all),
    rows,
    place: placeOf(decree),
  });
}

export const numberCell = (number: number): CellDraft => cell(`${number}.`, { align: 'center' });

/** The place of a member block: the first has no number. */
export const pathOf = (index: number): string => (index === 0 ? 'member' : `member.${index}`);

const rankOf = (view: View, id: string): number => (id === '' ? -1 : view.rank(id));

function groupRow(view: View, members: readonly Listed[], colspan: number): RowDraft {
  const reference = members[0]?.member.in[0];
  return {
    role: 'group',
    cells: [cell(`Kelompok ${reference ? titleOfReference(view, reference) : ''}`, { colspan })],
  };
}

/** Names and numbers have a column only where somebody has one. */
function columnsOf(view: View, decree: Decree): readonly MemberColumn[] {
  const hasNames = decree.member.some((member) => memberName(view, member));
  const numberOf = (_: View, member: MemberBlock) => {
    const nip = personOf(view, member)?.nip;
    return nip ? proseText(nip) : '–';
  };
  const isAsked = asksForNumbers(view) && decree.member.some((member) => personOf(view, member)?.nip);
  return [
    {
      title: `Kedudukan dalam ${decree.kind ? bodies[decree.kind] : 'Tim'}`,
      width: 20,
      content: (_, { role }) => (role ? vocabulary.role[role].id : '–'),
    },
    ...(hasNames
      ? [{ title: 'Nama', width: 28, content: (_: View, member: MemberBlock) => memberName(view, member) ?? shortDots }]
      : []),
    ...(isAsked ? [{ title: 'NIP', width: 20, content: numberOf }] : []),
    { title: 'Jabatan dalam Dinas', width: hasNames ? 36 : 56, content: memberOffice },
  ];
}
