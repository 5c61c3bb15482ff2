import type { OptionValues } from '../command.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { FirstPlan, Level } from './first-plan.ts';

/** Asks one question; the default is what an empty answer means. */
export type Ask = (question: { readonly id: string; readonly en: string }, initial: string) => Promise<string>;

/** The level that the name of a region tells, where it does. */
function levelOf(region: string): Level {
  if (/^kota\s/i.test(region)) return 'city';
  return /^provinsi\s/i.test(region) ? 'province' : 'regency';
}

/** A short name made from that of the region: `kotawaringin-timur`. */
function nameOf(region: string): string {
  const words = region.replace(/^(kabupaten|kota|provinsi)\s+/i, '').toLowerCase();
  return words.replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+|-+$/g, '');
}

/** Takes what the flags say and asks for the rest; without somebody to ask, only the region is really needed. */
export async function readAnswers(options: OptionValues, ask: Ask | undefined): Promise<FirstPlan | Refusal> {
  const given = (key: string): string | undefined => (typeof options[key] === 'string' ? options[key] : undefined);
  const answer = async (key: string, question: Parameters<Ask>[0], initial: string): Promise<string> =>
    given(key) ?? (ask ? await ask(question, initial) : initial);

  const region = (
    await answer(
      'region',
      {
        id: 'Nama daerah lengkap, misalnya Kabupaten Kotawaringin Timur',
        en: 'Full name of the region, such as Kabupaten Kotawaringin Timur',
      },
      '',
    )
  ).trim();
  if (region === '') {
    return refuse(
      'Nama daerah belum disebut. Tulis --region "Kabupaten Kotawaringin Timur".',
      'The region has not been named. Write --region "Kabupaten Kotawaringin Timur".',
    );
  }
  const levelText = await answer(
    'level',
    { id: 'Tingkat: regency, city atau province', en: 'Level: regency, city or province' },
    levelOf(region),
  );
  const level = (['regency', 'city', 'province'] as const).find((known) => known === levelText);
  if (!level) {
    return refuse(
      `Tingkat "${levelText}" tidak dikenal. Tulis regency, city atau province.`,
      `The level "${levelText}" is not known. Write regency, city or province.`,
    );
  }
  const periodText = await answer(
    'period',
    { id: 'Tahun awal dan akhir', en: 'First and last year' },
    ask ? '2022..2031' : '',
  );
  const [, from, until] = /^\s*(\d{4})\s*(?:\.\.|-|–|s\.d\.)\s*(\d{4})\s*$/.exec(periodText) ?? [];
  if (from === undefined || until === undefined || from > until) {
    return refuse(
      `Jangka waktu "${periodText}" tidak dapat dibaca. Tulis tahun awal dan akhir: --period 2022..2031.`,
      `The period "${periodText}" cannot be read. Write the first and last year: --period 2022..2031.`,
    );
  }
  const name = await answer(
    'name',
    { id: 'Nama pendek rencana, huruf kecil', en: 'Short name of the plan, in small letters' },
    nameOf(region),
  );
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || name === 'none' || name === 'in') {
    return refuse(
      `Nama "${name}" tidak dapat dipakai. Pakai huruf kecil, angka dan tanda hubung: --name kotim.`,
      `The name "${name}" cannot be used. Use small letters, digits and hyphens: --name kotim.`,
    );
  }
  return { name, region, level, period: [from, until] };
}
