import type { TableDraft } from '@rencana/document';
import type { GroupBlock, Stage } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { itemTable } from '../content/item-table.ts';
import { vocabulary } from '../content/vocabulary.ts';
import { shortNames } from '../plan-text/references-text.ts';
import { personText } from '../view/person-name.ts';
import { shortName, titleOfReference } from '../view/short-name.ts';
import type { View } from '../view/view.ts';
import { stageName } from './stage-name.ts';

/** Who met: the groups of a stage, what each worked on, and who led it; nothing where there were no groups. */
export function groupTable(view: View, stage: Stage): TableDraft | undefined {
  if (stage.group.length === 0) return undefined;
  return itemTable<GroupBlock>({
    id: `groups-${stage.name}`,
    caption: `Kelompok kerja ${stageName(stage)}`,
    summary: 'Setiap baris satu kelompok dengan bahasan, ketua, anggota, dan mitranya.',
    items: stage.group,
    rowPlace: (_, index) => placeOf(stage, index === 0 ? 'group' : `group.${index}`),
    columns: [
      { title: 'Kelompok', width: 18, header: true, content: ({ title, name }) => title ?? name },
      { title: 'Bahasan', width: 26, content: (group) => subjectOf(view, group) },
      { title: 'Ketua', width: 15, content: ({ lead }) => lead && nameOf(view, lead) },
      { title: 'Anggota', width: 22, content: (group) => membersOf(view, group) },
      { title: 'Mitra', width: 15, optional: true, content: ({ partners }) => shortNames(view, partners) },
    ],
  });
}

/** The dimensions, the intersections and the aspect of readiness that a group works on. */
function subjectOf(view: View, group: GroupBlock): string {
  const places = [...group.in, ...group.studies].map((reference) => titleOfReference(view, reference));
  const aspect = group.aspect ? [vocabulary.aspect[group.aspect].id] : [];
  return [...places, ...aspect].join('; ');
}

function membersOf(view: View, { members, lead }: GroupBlock): string {
  const others = members.filter(({ id }) => id !== lead?.id).map((member) => nameOf(view, member));
  // A person has a comma before the office.
  return others.join(others.some((name) => name.includes(',')) ? '; ' : ', ');
}

function nameOf(view: View, reference: GroupBlock['members'][number]): string {
  const found = view.find(reference);
  return found?.type === 'person' ? personText(view, found) : shortName(view, reference);
}
