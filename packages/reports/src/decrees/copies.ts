import type { BlockDraft } from '@rencana/document';
import type { Decree, Id } from '@rencana/model';
import { list, paragraph } from '../content/block.ts';
import { text } from '../content/inline.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { agencyOf } from './member-office.ts';

/** Who is sent a copy: the agencies of the annex, the partners outside the government by name, and the members. */
export function copies(view: View, decree: Decree): readonly BlockDraft[] {
  if (decree.member.length === 0) return [];
  const agencies = decree.member.map((member) => agencyOf(view, member));
  const partners = new Map<Id, string>();
  for (const agency of agencies) {
    if (agency?.type === 'partner') partners.set(agency.id, titleOf(agency, 'id'));
  }
  const all = [
    ...(agencies.some((agency) => agency?.type === 'sopd')
      ? ['Kepala perangkat daerah sebagaimana tercantum dalam Lampiran']
      : []),
    ...partners.values(),
    'Yang bersangkutan',
  ];
  const items = all.map((name, index) => [text(`${name}${index === all.length - 1 ? '.' : ';'}`)]);
  return [paragraph('Tembusan disampaikan kepada Yth.:'), list(items, 'decimal')];
}
