import type { BlockDraft, RowDraft } from '@rencana/document';
import type { Decree, MemberBlock } from '@rencana/model';
import { heading, paragraph, placeOf } from '../content/block.ts';
import { reference } from '../content/inline.ts';
import { numberedColumns } from '../content/numbered-columns.ts';
import { cell, table } from '../content/table.ts';
import { vocabulary } from '../content/vocabulary.ts';
import { organisationFigure } from '../drawing/organisation-figure.ts';
import { proseInlines } from '../prose/prose-inlines.ts';
import { personText } from '../view/person-name.ts';
import { shortName, titleOfReference } from '../view/short-name.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { inOrder } from '../view/written-order.ts';
import type { MasterplanParts } from './masterplan-parts.ts';

const texts = {
  title: { id: 'Kelembagaan', en: 'Institutions' },
  lead: {
    id: 'Pelaksanaan masterplan diarahkan oleh Dewan Smart City dan dijalankan oleh Tim Pelaksana Smart City. Susunannya disajikan pada ',
    en: 'The plan is steered by the Smart City council and carried out by the implementing team, see ',
  },
  caption: { id: (title: string) => `Susunan ${title}`, en: (title: string) => `Members of ${title}` },
  drawn: { id: ', bagannya pada ', en: ', drawn in ' },
  and: { id: ' dan ', en: ' and ' },
  summary: {
    id: 'Setiap baris satu anggota dengan jabatan, perangkat daerah, dan kedudukannya dalam tim.',
    en: 'One member a row, with office, agency and role.',
  },
  columns: {
    id: ['No', 'Jabatan dalam dinas', 'SOPD', 'Dimensi', 'Kedudukan'],
    en: ['No', 'Office', 'Agency', 'Dimension', 'Role'],
  },
} as const;

const widths = [3, 30, 18, 18, 18];

/** Council and team as their decrees list them; left out where no decree has members. */
export function institutionBlocks(view: View, parts: MasterplanParts): readonly BlockDraft[] {
  const decrees = inOrder(
    view,
    parts.decree.filter(({ member }) => member.length > 0),
  );
  const [first] = decrees;
  if (!first) return [];
  const joint = (index: number) => (index === decrees.length - 1 ? view.say(texts.and) : ', ');
  return [
    heading(3, 'institutions', view.say(texts.title)),
    paragraph(
      view.say(texts.lead),
      ...decrees.flatMap((decree, index) => [index === 0 ? '' : joint(index), reference(idOf(decree))]),
      view.say(texts.drawn),
      ...decrees.flatMap((decree, index) => [index === 0 ? '' : joint(index), reference(chartOf(decree))]),
      '.',
    ),
    ...decrees.flatMap((decree) => {
      const figure = organisationFigure(view, decree, chartOf(decree));
      return figure ? [figure, memberTable(view, decree)] : [memberTable(view, decree)];
    }),
  ];
}

const chartOf = (decree: Decree): string => `organisation-${decree.name}`;

const idOf = (decree: Decree): string => `members-${decree.name}`;

function memberTable(view: View, decree: Decree): BlockDraft {
  const rows = decree.member.map((member, index) => row(view, decree, member, index));
  const filled = widths.map((_, column) => isFilled(rows, column));
  const keep = <T>(cells: readonly T[]): readonly T[] => cells.filter((_, column) => filled[column]);
  return table({
    id: idOf(decree),
    caption: view.say(texts.caption)(titleOf(decree, view.language)),
    summary: view.say(texts.summary),
    columns: keep(numberedColumns(view.say(texts.columns), widths)),
    rows: rows.map((row) => ({ ...row, cells: keep(row.cells) })),
    place: placeOf(decree),
  });
}

/** False for an agency or dimension that no member has: a column of dashes tells nothing. */
function isFilled(rows: readonly RowDraft[], column: number): boolean {
  return (
    column < 2 ||
    rows.some(({ cells }) => cells[column]?.content.some((inline) => inline.kind !== 'text' || inline.value !== '–'))
  );
}

function row(view: View, decree: Decree, member: MemberBlock, index: number): RowDraft {
  const person = view.find(member.who);
  const of = member.of ?? (person?.type === 'person' ? person.of : undefined);
  const [group] = member.in;
  const office = person?.type === 'person' ? personText(view, person) : (member.who?.name ?? '');
  return {
    role: 'body',
    place: placeOf(decree, index === 0 ? 'member' : `member.${index}`),
    cells: [
      cell(String(index + 1), { align: 'center' }),
      cell(member.position ? proseInlines(view, member.position) : office),
      cell(of ? shortName(view, of) : '–'),
      cell(group ? titleOfReference(view, group) : '–'),
      cell(member.role ? view.say(vocabulary.role[member.role]) : '–'),
    ],
  };
}
