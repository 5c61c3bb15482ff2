import type { BlockDraft } from '@rencana/document';
import type { Mission } from '@rencana/model';
import { paragraph, placeOf } from '../content/block.ts';
import { text } from '../content/inline.ts';
import { proseBlocks } from '../prose/prose-blocks.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { inOrder } from '../view/written-order.ts';

const texts = {
  regionMissions: {
    id: 'Visi daerah dijabarkan ke dalam misi pembangunan berikut:',
    en: 'The vision of the region is carried by these missions:',
  },
  smartMissions: {
    id: 'Untuk mewujudkan visi Smart City, ditetapkan misi berikut:',
    en: 'The Smart City vision is carried by these missions:',
  },
} as const;

/** The missions of the region and those of the Smart City, each list under its lead. */
export function missionLists(view: View, all: readonly Mission[]): readonly BlockDraft[] {
  const listed = (lead: string, some: readonly Mission[]): readonly BlockDraft[] =>
    some.length === 0
      ? []
      : [
          paragraph(lead),
          { kind: 'list', ordered: 'decimal', items: inOrder(view, some).map((mission) => missionItem(view, mission)) },
        ];
  return [
    ...listed(
      view.say(texts.regionMissions),
      all.filter(({ tier }) => tier === 'region'),
    ),
    ...listed(
      view.say(texts.smartMissions),
      all.filter(({ tier }) => tier !== 'region'),
    ),
  ];
}

function missionItem(view: View, mission: Mission): readonly BlockDraft[] {
  const title: BlockDraft = {
    kind: 'paragraph',
    children: [text(titleOf(mission, view.language))],
    place: placeOf(mission),
  };
  return [
    title,
    ...proseBlocks(view, mission.description, {
      id: `mission-${mission.name}`,
      caption: mission.title,
      place: placeOf(mission, 'description'),
    }),
  ];
}
