import type { BlockDraft, InlineDraft } from '@rencana/document';
import { type Decree, isStanding, type MemberBlock } from '@rencana/model';
import { list, paragraph, placeOf } from '../content/block.ts';
import { countWord } from '../content/count-word.ts';
import { inlines, strong } from '../content/inline.ts';
import { plural } from '../content/plural.ts';
import { vocabulary } from '../content/vocabulary.ts';
import { periodText, regionName } from '../frame/region.ts';
import { signatures } from '../frame/signatures.ts';
import { narrativeBlocks } from '../narrative/narrative-blocks.ts';
import { enactmentText } from '../plan-text/enactment-text.ts';
import { proseLine } from '../prose/prose-line.ts';
import { personText } from '../view/person-name.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import { inOrder } from '../view/written-order.ts';
import type { ExecutiveParts } from './executive-parts.ts';

const texts = {
  lead: {
    id: 'Pelaksanaan masterplan diarahkan dan digerakkan oleh:',
    en: 'The plan is steered and carried out by:',
  },
  members: {
    id: (count: string) => `, beranggotakan ${count} orang`,
    en: (count: string) => `, with ${plural(count, 'member')}`,
  },
  owners: {
    id: (count: string) =>
      `Setiap program, kegiatan, dan quick win memiliki perangkat daerah pelaksana; seluruhnya ${count} perangkat daerah.`,
    en: (count: string) =>
      `Every programme, action and quick win has a lead agency; ${plural(count, 'agency', 'agencies')} in all.`,
  },
  closing: {
    id: (region: string, period: string) =>
      `Ringkasan ini memuat pokok-pokok Masterplan Smart City ${region}${period && ` ${period}`}; uraian lengkapnya tercantum dalam masterplan.`,
    en: (region: string, period: string) =>
      `This summary gives the essentials of the Smart City Master Plan of ${region}${period && ` ${period}`}; the plan itself has the whole of it.`,
  },
} as const;

/** Who steers and carries out the plan, the closing sentence and the signatures. */
export function governance(view: View, parts: ExecutiveParts): readonly BlockDraft[] {
  if (!wantsSection(view, 'governance')) return [];
  const decrees = inOrder(view, parts.decree).filter(({ member }) => member.length > 0);
  return [
    ...narrativeBlocks(view, parts.narrative, { section: 'governance', level: 3 }),
    ...(decrees.length > 0
      ? [
          paragraph(view.say(texts.lead)),
          list(
            decrees.map((decree) => decreeLine(view, decree)),
            undefined,
            decrees.map((decree) => placeOf(decree)),
          ),
        ]
      : []),
    ...footing(view, parts),
    paragraph(view.say(texts.closing)(regionName(view), periodText(view))),
    signatures(view),
  ];
}

/** Roles that a summary names; the members are only counted. */
const named: readonly MemberBlock['role'][] = ['patron', 'responsible', 'chair', 'secretary'];

function decreeLine(view: View, decree: Decree): readonly InlineDraft[] {
  const heads = decree.member.flatMap((member) => {
    if (!member.role || !named.includes(member.role)) return [];
    const person = view.find(member.who);
    const office = member.position ? proseLine(view, member.position) : '';
    const who = person?.type === 'person' ? personText(view, person) : office;
    return who ? [`${view.say(vocabulary.role[member.role])}: ${who}`] : [];
  });
  const count = view.say(texts.members)(countWord(decree.member.length, view.language));
  return inlines(strong(titleOf(decree, view.language)), count, heads.length > 0 ? ` (${heads.join('; ')}).` : '.');
}

/** How many agencies lead, once everything has one, and what enacts the plan; nothing where neither can be said. */
function footing(view: View, parts: ExecutiveParts): readonly BlockDraft[] {
  const told = [...ownersText(view, parts), enactmentText(view)].filter((text) => text !== undefined);
  return told.length === 0 ? [] : [paragraph(told.join(' '))];
}

function ownersText(view: View, parts: ExecutiveParts): readonly string[] {
  const standing = parts.quickwin.filter((quickwin) => isStanding(quickwin, parts));
  const carriers = [...parts.programme, ...parts.action, ...standing];
  const owners = carriers.map((carrier) => view.ownerOf(carrier)?.id);
  if (carriers.length === 0 || owners.includes(undefined)) return [];
  return [view.say(texts.owners)(countWord(new Set(owners).size, view.language))];
}
