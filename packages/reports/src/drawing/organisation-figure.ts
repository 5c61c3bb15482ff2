import type { Draft, Figure, OrganisationGroup, OrganisationSeat } from '@rencana/document';
import { type Decree, homeOfReference, type MemberBlock } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { inlines } from '../content/inline.ts';
import { vocabulary } from '../content/vocabulary.ts';
import { proseLine } from '../prose/prose-line.ts';
import { personText } from '../view/person-name.ts';
import { shortName } from '../view/short-name.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';

type Role = NonNullable<MemberBlock['role']>;

/** Who steers whom; roles of one line stand side by side. Groups of dimensions come before members of the whole. */
const steering: readonly (readonly Role[])[] = [
  ['patron'],
  ['steering'],
  ['responsible'],
  ['chair', 'deputy'],
  ['secretary'],
];
const carrying: readonly (readonly Role[])[] = [['coordinator'], ['member'], ['expert']];

const texts = {
  caption: { id: (title: string) => `Bagan organisasi ${title}`, en: (title: string) => `Organisation of ${title}` },
  unnamed: { id: 'Anggota lain', en: 'Others' },
} as const;

/** Council or team as a chart of levels, the roles of its decree from the patron down; nothing without members. */
export function organisationFigure(view: View, decree: Decree, id: string): Draft<Figure> | undefined {
  const whole = decree.member.filter((member) => !dimensionOf(view, member));
  const rolesOf = (roles: readonly Role[], members: readonly MemberBlock[]): readonly OrganisationGroup[] =>
    roles.flatMap((role) =>
      roleGroup(
        view,
        view.say(vocabulary.role[role]),
        members.filter((each) => each.role === role),
      ),
    );
  const unnamed = whole.filter(({ role }) => role === undefined);
  const levels = [
    ...steering.map((roles) => rolesOf(roles, whole)),
    dimensionGroups(view, decree.member),
    ...carrying.map((roles) => rolesOf(roles, whole)),
    roleGroup(view, view.say(texts.unnamed), unnamed),
  ].filter((groups) => groups.length > 0);
  if (levels.length === 0) return undefined;
  const title = titleOf(decree, view.language);
  return {
    kind: 'figure',
    id,
    caption: inlines(view.say(texts.caption)(title)),
    alt: levels
      .flat()
      .map((group) => `${group.title}: ${group.seats.map(seatText).join('; ')}.`)
      .join(' '),
    drawing: { kind: 'organisation', levels },
    place: placeOf(decree),
  };
}

function roleGroup(view: View, title: string, members: readonly MemberBlock[]): readonly OrganisationGroup[] {
  if (members.length === 0) return [];
  return [{ title, tone: 'neutral', seats: members.map((member) => seat(view, member, agencyText(view, member))) }];
}

/** One group a dimension, who coordinates it first. */
function dimensionGroups(view: View, members: readonly MemberBlock[]): readonly OrganisationGroup[] {
  return view.allDimensions.flatMap((dimension): readonly OrganisationGroup[] => {
    const here = members.filter((member) => dimensionOf(view, member) === dimension.element.id);
    if (here.length === 0) return [];
    const isLeader = ({ role }: MemberBlock) => Number(role !== 'coordinator' && role !== 'chair');
    const seats = here
      .toSorted((left, right) => isLeader(left) - isLeader(right))
      .map((member) => {
        const role = member.role && view.say(vocabulary.role[member.role]);
        return seat(view, member, [role, agencyText(view, member)].filter(Boolean).join(' · '));
      });
    return [{ title: dimension.title, tone: dimension.tone, seats }];
  });
}

function seat(view: View, member: MemberBlock, text: string): OrganisationSeat {
  const person = view.find(member.who);
  const office = person?.type === 'person' ? personText(view, person) : (member.who?.name ?? '–');
  const title = member.position ? proseLine(view, member.position) : office;
  return text && text !== title ? { title, text } : { title };
}

/** The agency of a member; nothing where the office names it. */
function agencyText(view: View, member: MemberBlock): string {
  const person = view.find(member.who);
  const of = member.of ?? (person?.type === 'person' ? person.of : undefined);
  return of ? shortName(view, of) : '';
}

function dimensionOf(view: View, { in: [place] }: MemberBlock): string | undefined {
  const subdimension = view.allDimensions.flatMap(({ subdimensions }) => subdimensions);
  return homeOfReference(place, { subdimension }).dimension;
}

function seatText({ title, text }: OrganisationSeat): string {
  return text ? `${title} (${text})` : title;
}
