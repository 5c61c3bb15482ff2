import { type MemberBlock, type Person, type PlanElement, proseText } from '@rencana/model';
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

/** The office with the agency, unless it names the agency itself: `Analis sistem informasi, Dinas Komunikasi dan Informatika`. */
export function memberOffice(view: View, member: MemberBlock): string {
  const person = personOf(view, member);
  const agency = agencyOf(view, member);
  const said = member.position && proseLine(view, member.position);
  const office = said ?? (person && positionOf(person));
  if (!office) return person?.title ?? member.who?.name ?? '–';
  return agency && !namesAgency(office, agency) && !isHead(person, agency)
    ? `${office}, ${titleOf(agency, 'id')}`
    : office;
}

/** Offices that tell their agency without its name as the plan has it: `Kepala Dinas Kominfo`. */
const tellingOffices = /^(sekretaris (daerah|dprd)|inspektur|kepala (dinas|badan) \S)/i;

/** Whether an office says of which agency it is: `Kepala Bappeda`. */
function namesAgency(office: string, agency: PlanElement): boolean {
  const short = 'short' in agency && agency.short ? proseText(agency.short) : undefined;
  const said = office.toLowerCase();
  return tellingOffices.test(office) || [agency.title, short].some((name) => name && said.includes(name.toLowerCase()));
}

/** The head of an agency needs no other word for it. */
function isHead(person: Person | undefined, agency: PlanElement): boolean {
  return person !== undefined && agency.type === 'sopd' && agency.head?.id === person.id;
}
