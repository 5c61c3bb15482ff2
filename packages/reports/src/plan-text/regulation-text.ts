import { compareDecimals, type Regulation } from '@rencana/model';
import { proseLine } from '../prose/prose-line.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';

const texts = {
  number: { id: 'Nomor', en: 'Number' },
  about: { id: 'tentang', en: 'on' },
  draft: { id: 'Rancangan', en: 'Draft' },
} as const;

/** The sort of regulation by its level, for a title that only tells the subject. */
const sorts = {
  law: { id: 'Undang-Undang', en: 'Law' },
  government: { id: 'Peraturan Pemerintah', en: 'Government Regulation' },
  presidential: { id: 'Peraturan Presiden', en: 'Presidential Regulation' },
  ministerial: { id: 'Peraturan Menteri', en: 'Ministerial Regulation' },
  regional: { id: 'Peraturan Daerah', en: 'Regional Regulation' },
} as const;

/** What the head of a region decrees is called after the head. */
const headRegulations = {
  regency: { id: 'Peraturan Bupati', en: 'Regent Regulation' },
  city: { id: 'Peraturan Wali Kota', en: 'Mayor Regulation' },
  province: { id: 'Peraturan Gubernur', en: 'Governor Regulation' },
  nation: { id: 'Peraturan Presiden', en: 'Presidential Regulation' },
} as const;

/** A title that begins with the sort of regulation as a whole word, in full or as an abbreviation. */
const saysSort =
  /^((rancangan|draft) )?(undang-undang|peraturan|keputusan|ketetapan|instruksi|surat|qanun|uu|pp|perpres|permen\w*|perda|perbup|perwal\w*|pergub|kep((pres|men|da|bup|wal|gub)\w*)?|inpres|sk|se|law|act|decree|circular|([a-z]+ )?(regulation|instruction|decree))\b/i;

/** A title that says itself that it is a draft. */
const saysDraft = /^(rancangan|draft)\b/i;

/** The word before a subject, where somebody has written it there too. */
const leadingAbout = /^(tentang|on|concerning)\s+/i;

/**
 * A regulation as documents cite it: `Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah`. Its Indonesian name
 * is cited as it is in English documents too, where the plan has no English one.
 */
export function regulationText(view: View, regulation: Regulation): string {
  const title = titleOf(regulation, view.language).replace(leadingAbout, '');
  const isNamed = saysSort.test(title);
  const language = isNamed && !regulation.english ? 'id' : view.language;
  const about = ` ${texts.about[language]} `;
  const [kind = title, ...rest] = titleWithSort(view, regulation, title).split(about);
  const subject = fuller(
    rest.join(about),
    regulation.subject && proseLine(view, regulation.subject).replace(leadingAbout, ''),
  );
  const number = regulation.number && proseLine(view, regulation.number);
  const numbered =
    number && !title.includes(number) ? `${kind} ${texts.number[language]} ${ofYear(number, language)}` : kind;
  const whole = subject && !numbered.includes(subject) ? `${numbered}${about}${subject}` : numbered;
  return regulation.status === 'draft' && !saysDraft.test(whole) ? `${view.say(texts.draft)} ${whole}` : whole;
}

/** The subject of the title, or the one that is written out where it goes on from there. */
function fuller(ofTitle: string, written: string | undefined): string | undefined {
  if (ofTitle === '') return written;
  return written?.startsWith(ofTitle) ? written : ofTitle;
}

/** `23 Tahun 2014`, in English `23 of 2014`. */
function ofYear(number: string, language: View['language']): string {
  return language === 'en' ? number.replace(/\bTahun (?=\d{4}\b)/i, 'of ') : number;
}

/** The title with its sort in front, where the title leaves it out and the level tells it. */
function titleWithSort(view: View, { level }: Regulation, title: string): string {
  if (!level || saysSort.test(title)) return title;
  const sort = level === 'regent' ? headRegulations[view.plan?.level ?? 'regency'] : sorts[level];
  return `${view.say(sort)} ${view.say(texts.about)} ${title}`;
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
