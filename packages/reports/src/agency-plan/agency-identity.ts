import { proseText, type Sopd, type Text } from '@rencana/model';
import { enumerate } from '../content/enumerate.ts';
import { titleOfReference } from '../view/short-name.ts';
import type { View } from '../view/view.ts';

const kinds = {
  sekretariat: { id: 'sekretariat', en: 'a secretariat' },
  dinas: { id: 'dinas', en: 'a department' },
  badan: { id: 'badan', en: 'a board' },
  inspektorat: { id: 'inspektorat', en: 'the inspectorate' },
  satuan: { id: 'satuan', en: 'a unit' },
  kecamatan: { id: 'kecamatan', en: 'a district' },
  kelurahan: { id: 'kelurahan', en: 'an urban village' },
  puskesmas: { id: 'pusat kesehatan masyarakat', en: 'a community health centre' },
  rsud: { id: 'rumah sakit umum daerah', en: 'a regional hospital' },
  uptd: { id: 'unit pelaksana teknis daerah', en: 'a technical unit' },
  bagian: { id: 'bagian sekretariat', en: 'a division of the secretariat' },
} as const satisfies Record<NonNullable<Sopd['kind']>, Text>;

const texts = {
  is: {
    id: (name: string, what: string) => `${name} ${what}. `,
    en: (name: string, what: string) => `${name} ${what}. `,
  },
  kind: { id: (kind: string) => `berbentuk ${kind}`, en: (kind: string) => `is ${kind}` },
  code: { id: (code: string) => `berkode ${code}`, en: (code: string) => `has the code ${code}` },
  unitOf: { id: (parent: string) => `berada di bawah ${parent}`, en: (parent: string) => `belongs to ${parent}` },
} as const;

/** What an agency is, in a sentence: its form, its official code and what it is a unit of; empty where nothing is said. */
export function agencyIdentity(view: View, { kind, code, unitOf }: Sopd, name: string): string {
  const said = [
    kind && view.say(texts.kind)(view.say(kinds[kind])),
    code && view.say(texts.code)(proseText(code)),
    unitOf && view.say(texts.unitOf)(titleOfReference(view, unitOf)),
  ].filter((part) => part !== undefined);
  return said.length === 0 ? '' : view.say(texts.is)(name, enumerate(said, view.language));
}
