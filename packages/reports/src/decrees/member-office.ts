import type { MemberBlock, Person, PlanElement } from '@rencana/model';
import { proseLine } from '../prose/prose-line.ts';
import { nameOf, positionOf } from '../view/person-name.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';

/** The person of a member, where the plan knows who it is. */
export function personOf(view: View, member: MemberBlock): Person | undefined {
  const found = view.find(member.who);
  return found?.type === 'person' ? found : undefined;
}

/** The name of a member; missing where the plan knows only the office. */
export function memberName(view: View, member: MemberBlock): string | undefined {
  const person = personOf(view, member);
  return person && nameOf(person);
}

/** The agency or partner that a member belongs to. */
export function agencyOf(view: View, member: MemberBlock): PlanElement | undefined {
  return view.find(member.of ?? personOf(view, member)?.of);
}

/** The office: `Analis sistem informasi, Dinas Komunikasi dan Informatika`; that of a person stands as it is. */
export function memberOffice(view: View, member: MemberBlock): string {
  const person = personOf(view, member);
  const agency = agencyOf(view, member);
  if (member.position) {
    const office = proseLine(view, member.position);
    return agency && !office.includes(agency.title) ? `${office}, ${titleOf(agency, 'id')}` : office;
  }
  return (person && (positionOf(person) ?? person.title)) ?? member.who?.name ?? '–';
}
