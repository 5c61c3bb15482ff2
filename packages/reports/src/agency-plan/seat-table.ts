import type { InlineDraft, RowDraft, TableDraft } from '@rencana/document';
import type { MemberBlock, Person } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { emphasis, text } from '../content/inline.ts';
import { numberedColumns } from '../content/numbered-columns.ts';
import { spanText } from '../content/span-text.ts';
import { cell, table } from '../content/table.ts';
import { vocabulary } from '../content/vocabulary.ts';
import { memberName, personOf } from '../decrees/member-office.ts';
import { titleLines } from '../plan-text/references-text.ts';
import { proseInlines, stack } from '../prose/prose-inlines.ts';
import { personText } from '../view/person-name.ts';
import { titleOfReference } from '../view/short-name.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import type { AgencyWork, Seat } from './agency-work.ts';

const texts = {
  caption: { id: (name: string) => `Penugasan ${name}`, en: (name: string) => `Persons named in ${name}` },
  summary: {
    id: 'Setiap baris satu orang atau jabatan dengan keputusan, kedudukan, dimensi, dan yang digerakkannya.',
    en: 'One person or office a row, with decree, role, dimension and what they move.',
  },
  columns: {
    id: ['No', 'Nama atau jabatan', 'Keputusan', 'Kedudukan', 'Dimensi', 'Menggerakkan'],
    en: ['No', 'Name or office', 'Decree', 'Role', 'Dimension', 'Moves'],
  },
  active: { id: (span: string) => `menjabat ${span}`, en: (span: string) => `in office ${span}` },
  kind: { id: { council: 'Dewan', team: 'Tim Pelaksana' }, en: { council: 'Council', team: 'Team' } },
} as const;

const widths = [3, 24, 14, 14, 16, 24];

/** The persons of an agency that decrees name, and what each of them moves inside it. */
export function seatTable(view: View, { sopd, seats }: AgencyWork, name: string): TableDraft {
  return table({
    id: `seats-${sopd.name}`,
    caption: view.say(texts.caption)(name),
    summary: view.say(texts.summary),
    density: 'compact',
    columns: numberedColumns(view.say(texts.columns), widths),
    rows: seats.map((seat, index) => row(view, seat, index + 1)),
  });
}

function row(view: View, { decree, member, index }: Seat, number: number): RowDraft {
  const person = personOf(view, member);
  const [group] = member.in;
  const inOffice = person?.active ? [emphasis(view.say(texts.active)(spanText(person.active, view.language)))] : [];
  return {
    role: 'body',
    place: placeOf(decree, index === 0 ? 'member' : `member.${index}`),
    cells: [
      cell(String(number), { align: 'center' }),
      cell(stack([holder(view, member, person), inOffice]), { header: true }),
      cell(decree.kind ? view.say(texts.kind)[decree.kind] : titleOf(decree, view.language)),
      cell(member.role ? view.say(vocabulary.role[member.role]) : '–'),
      cell(group ? titleOfReference(view, group) : '–'),
      cell(member.carries.length > 0 ? titleLines(view, member.carries) : '–'),
    ],
  };
}

/** Who holds a seat: the person with the position that the decree gives, else with their own. */
function holder(view: View, member: MemberBlock, person: Person | undefined): readonly InlineDraft[] {
  if (!member.position) return [text(person ? personText(view, person) : (member.who?.name ?? '–'))];
  const name = memberName(view, member);
  return [...(name ? [text(`${name}, `)] : []), ...proseInlines(view, member.position)];
}
