import type { BlockDraft } from '@rencana/document';
import { centred, paragraph, placed, placeOf } from '../content/block.ts';
import { strong } from '../content/inline.ts';
import { regionName } from '../frame/region.ts';
import { proseLine } from '../prose/prose-line.ts';
import type { View } from '../view/view.ts';
import { missionLists } from '../vision/mission-lists.ts';
import type { AnalysisParts } from './analysis-parts.ts';

const lead = {
  id: (region: string) => `Arah pembangunan ${region} tertuang dalam visi pembangunan daerah:`,
  en: (region: string) => `The direction of ${region} is set by its development vision:`,
};

/** Vision and missions of the region, which the Smart City follows; nothing where the plan says neither. */
export function regionDirection(view: View, parts: AnalysisParts): readonly BlockDraft[] {
  const { plan } = view;
  const vision = plan?.regionVision;
  const region = parts.mission.filter(({ tier }) => tier === 'region');
  const quoted =
    plan && vision
      ? [
          paragraph(view.say(lead)(regionName(view))),
          placed(centred(strong(`“${proseLine(view, vision)}”`)), placeOf(plan, 'region-vision')),
        ]
      : [];
  return [...quoted, ...missionLists(view, region)];
}
