import { closedWords, proseText, type Sopd } from '@rencana/model';
import { enumerate } from '../content/enumerate.ts';
import { titleOfReference } from '../view/short-name.ts';
import type { View } from '../view/view.ts';

const texts = {
  is: {
    id: (name: string, what: string) => `${name} ${what}. `,
    en: (name: string, what: string) => `${name} ${what}. `,
  },
  kind: {
    id: (kind: string) => `berbentuk ${kind}`,
    en: (kind: string) => `is ${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`,
  },
  code: { id: (code: string) => `berkode ${code}`, en: (code: string) => `has the code ${code}` },
  unitOf: { id: (parent: string) => `berada di bawah ${parent}`, en: (parent: string) => `belongs to ${parent}` },
} as const;

/** What an agency is, in a sentence: its form, its official code and what it is a unit of; empty where nothing is said. */
export function agencyIdentity(view: View, { kind, code, unitOf }: Sopd, name: string): string {
  const said = [
    kind && view.say(texts.kind)(view.say(closedWords.sopdKind[kind]).toLowerCase()),
    code && view.say(texts.code)(proseText(code)),
    unitOf && view.say(texts.unitOf)(titleOfReference(view, unitOf)),
  ].filter((part) => part !== undefined);
  return said.length === 0 ? '' : view.say(texts.is)(name, enumerate(said, view.language));
}
