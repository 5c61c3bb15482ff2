import type { Mission } from '@rencana/model';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';

const tiers = {
  region: { id: 'Misi RPJMD', en: 'RPJMD mission' },
  'smart-city': { id: 'Misi Smart City', en: 'Smart City mission' },
} as const;

/** A mission with whose it is and its number: `Misi RPJMD 3: Memperkuat ekonomi kerakyatan …`. */
export function missionLabel(view: View, mission: Mission): string {
  const tier = view.say(tiers[mission.tier ?? 'smart-city']);
  return `${[tier, mission.order].filter(Boolean).join(' ')}: ${titleOf(mission, view.language)}`;
}
