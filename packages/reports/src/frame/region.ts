import { proseText } from '@rencana/model';
import type { View } from '../view/view.ts';

/** The name of the region, `Kabupaten Kotawaringin Timur`; the plan's title where it does not say. */
export function regionName(view: View): string {
  return view.plan?.region ? proseText(view.plan.region) : (view.plan?.title ?? '');
}

const heads = {
  regency: { id: 'Bupati', en: 'Regent of', prefix: /^Kabupaten\s+/i },
  city: { id: 'Wali Kota', en: 'Mayor of', prefix: /^Kota\s+/i },
  province: { id: 'Gubernur', en: 'Governor of', prefix: /^Provinsi\s+/i },
  nation: { id: 'Menteri', en: 'Minister of', prefix: /^$/ },
} as const;

/** The office of the region's head: `Bupati Kotawaringin Timur`. */
export function headOfRegion(view: View): string {
  const region = regionName(view);
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
