import { proseText } from '@rencana/model';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';

/** What English documents put after the name in place of the word before it. */
const kinds: readonly (readonly [prefix: RegExp, suffix: string])[] = [
  [/^Kabupaten\s+/i, 'Regency'],
  [/^Kota\s+/i, 'City'],
  [/^Provinsi\s+/i, 'Province'],
];

/** The name of the region, `Kabupaten Kotawaringin Timur` or `Kotawaringin Timur Regency`; the plan's title where it does not say. */
export function regionName(view: View): string {
  if (!view.plan?.region) return view.plan ? titleOf(view.plan, view.language) : '';
  const name = writtenName(view);
  const kind = view.language === 'en' ? kinds.find(([prefix]) => prefix.test(name)) : undefined;
  return kind ? `${name.replace(kind[0], '')} ${kind[1]}` : name;
}

/** The name as the plan writes it. */
function writtenName({ plan }: View): string {
  return plan?.region ? proseText(plan.region) : (plan?.title ?? '');
}

const heads = {
  regency: { id: 'Bupati', en: 'Regent of', prefix: /^Kabupaten\s+/i },
  city: { id: 'Wali Kota', en: 'Mayor of', prefix: /^Kota\s+/i },
  province: { id: 'Gubernur', en: 'Governor of', prefix: /^Provinsi\s+/i },
  nation: { id: 'Menteri', en: 'Minister of', prefix: /^$/ },
} as const;

/** The office of the region's head: `Bupati Kotawaringin Timur`. */
export function headOfRegion(view: View): string {
  const region = writtenName(view);
  const level = view.plan?.level ?? (/^Kota\s/i.test(region) ? 'city' : 'regency');
  const head = heads[level];
  return `${head[view.language]} ${region.replace(head.prefix, '')}`.trim();
}

const government = {
  id: (region: string) => `Pemerintah ${region}`,
  en: (region: string) => `Government of ${region}`,
};

/** The organisation that publishes the documents. */
export function governmentName(view: View): string {
  return view.say(government)(regionName(view));
}

/** The years of the plan: `2022–2031`; empty where it has no period. */
export function periodText(view: View): string {
  const period = view.plan?.period;
  if (!period) return '';
  const [from, until] = [period.from.slice(0, 4), period.until.slice(0, 4)];
  return from === until ? from : `${from}–${until}`;
}
