import type { BlockDraft } from '@rencana/document';
import { heading, paragraph } from '../content/block.ts';
import { reference } from '../content/inline.ts';
import { regionName } from '../frame/region.ts';
import { narrativeBlocks } from '../narrative/narrative-blocks.ts';
import { serviceTable } from '../services/service-table.ts';
import type { View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import type { AnalysisParts } from './analysis-parts.ts';
import { factTable } from './fact-table.ts';
import { readinessBlocks } from './readiness-blocks.ts';

const texts = {
  profile: { id: 'Gambaran Umum Daerah', en: 'Profile of the Region' },
  factLead: {
    id: (region: string) => `Data pokok ${region} disajikan pada `,
    en: (region: string) => `The main facts about ${region} are shown in `,
  },
  readiness: { id: 'Kesiapan menurut Unsur', en: 'Readiness by Aspect' },
  services: { id: 'Keadaan Layanan Publik', en: 'State of the Public Services' },
  serviceLead: {
    id: 'Layanan publik yang ditingkatkan melalui Smart City, dengan keadaan sekarang dan yang dituju, disajikan pada ',
    en: 'The public services that the Smart City improves, as they are and as they are to be, are shown in ',
  },
} as const;

/** BAB III: facts about the region, its readiness by aspect, its public services as they are. */
export function readiness(view: View, parts: AnalysisParts): readonly BlockDraft[] {
  return [
    ...(wantsSection(view, 'readiness', 'profile') ? profile(view, parts) : []),
    ...(wantsSection(view, 'readiness')
      ? [heading(2, 'readiness-by-aspect', view.say(texts.readiness)), ...readinessBlocks(view, parts)]
      : []),
    ...(wantsSection(view, 'readiness', 'services') ? services(view, parts) : []),
  ];
}

function profile(view: View, parts: AnalysisParts): readonly BlockDraft[] {
  const told = narrativeBlocks(view, parts.narrative, { section: 'profile', level: 3 });
  const facts = factTable(view, parts);
  if (told.length === 0 && !facts) return [];
  const shown = facts
    ? [paragraph(view.say(texts.factLead)(regionName(view)), reference('fact-table'), '.'), facts]
    : [];
  return [heading(2, 'profile', view.say(texts.profile)), ...told, ...shown];
}

function services(view: View, parts: AnalysisParts): readonly BlockDraft[] {
  const told = narrativeBlocks(view, parts.narrative, { section: 'services', level: 3 });
  const shown = serviceTable(view, parts.service);
  if (told.length === 0 && !shown) return [];
  return [
    heading(2, 'services', view.say(texts.services)),
    ...told,
    ...(shown ? [paragraph(view.say(texts.serviceLead), reference('service-table'), '.'), shown] : []),
  ];
}
