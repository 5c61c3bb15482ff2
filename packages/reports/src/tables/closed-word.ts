import type { Text } from '@rencana/model';
import { vocabulary } from '../content/vocabulary.ts';

/** The closed words of each property as tables print them; one keyword has several lists where kinds differ. */
const lists: Readonly<Record<string, readonly Readonly<Record<string, Text>>[]>> = {
  achievement: [vocabulary.achievement],
  aggregation: [vocabulary.aggregation],
  area: [vocabulary.area],
  aspect: [vocabulary.aspect],
  by: [vocabulary.continuityBy],
  condition: [vocabulary.condition],
  decision: [vocabulary.decision],
  direction: [vocabulary.direction],
  effect: [vocabulary.extent],
  for: [vocabulary.benefitFor],
  frequency: [vocabulary.frequency],
  innovation: [vocabulary.innovation],
  likelihood: [vocabulary.extent],
  quadrant: [vocabulary.quadrant],
  role: [vocabulary.role],
  kind: [
    vocabulary.indicatorKind,
    vocabulary.partnerKind,
    vocabulary.revision,
    {
      council: { id: 'Dewan', en: 'Council' },
      team: { id: 'Tim', en: 'Team' },
    },
  ],
  level: [
    vocabulary.level,
    vocabulary.regulationLevel,
    {
      regency: { id: 'Kabupaten', en: 'Regency' },
      city: { id: 'Kota', en: 'City' },
      province: { id: 'Provinsi', en: 'Province' },
      nation: { id: 'Nasional', en: 'Nation' },
    },
  ],
  met: [
    {
      yes: { id: 'Tercapai', en: 'Met' },
      partly: { id: 'Tercapai sebagian', en: 'Partly met' },
      no: { id: 'Tidak tercapai', en: 'Not met' },
    },
  ],
  severity: [
    {
      error: { id: 'Kesalahan', en: 'Error' },
      warning: { id: 'Peringatan', en: 'Warning' },
      info: { id: 'Keterangan', en: 'Information' },
    },
  ],
  status: [vocabulary.status, vocabulary.remarkStatus, vocabulary.regulationStatus],
  tier: [
    vocabulary.tier,
    { region: { id: 'Daerah', en: 'Region' }, 'smart-city': { id: 'Smart City', en: 'Smart City' } },
  ],
};

/** What a table prints for a closed word; Indonesian terms of government (`dinas`, `plt`) stand as they are. */
export function closedWord(keyword: string, word: string): Text {
  for (const list of lists[keyword] ?? []) {
    const text = Object.hasOwn(list, word) ? list[word] : undefined;
    if (text) return text;
  }
  const shown = word.charAt(0).toUpperCase() + word.slice(1);
  return { id: shown, en: shown };
}
