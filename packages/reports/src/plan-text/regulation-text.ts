import { compareDecimals, type Regulation } from '@rencana/model';
import { proseLine } from '../prose/prose-line.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';

const texts = {
  number: { id: 'Nomor', en: 'Number' },
  about: { id: 'tentang', en: 'on' },
  draft: { id: 'Rancangan', en: 'Draft' },
} as const;

/** A regulation as documents cite it: `Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah`. */
export function regulationText(view: View, regulation: Regulation): string {
  const about = ` ${view.say(texts.about)} `;
  const title = titleOf(regulation, view.language);
  const [kind = title, ...rest] = title.split(about);
  const subject = rest.length > 0 ? rest.join(about) : regulation.subject && proseLine(view, regulation.subject);
  const number = regulation.number && proseLine(view, regulation.number);
  const numbered = number && !title.includes(number) ? `${kind} ${view.say(texts.number)} ${number}` : kind;
  const whole = subject && !numbered.includes(subject) ? `${numbered}${about}${subject}` : numbered;
  return regulation.status === 'draft' ? `${view.say(texts.draft)} ${whole}` : whole;
}

const levels = ['law', 'government', 'presidential', 'ministerial', 'regional', 'regent'];

/** Regulations from the highest to the lowest, and the older first. */
export function sortRegulations(view: View, regulations: readonly Regulation[]): readonly Regulation[] {
  const rank = ({ level }: Regulation) => (level ? levels.indexOf(level) : levels.length);
  const year = ({ date }: Regulation) => date?.slice(0, 4) ?? '9999';
  return regulations.toSorted(
    (left, right) =>
      rank(left) - rank(right) || compareDecimals(year(left), year(right)) || view.rank(left.id) - view.rank(right.id),
  );
}
