import type { BlockDraft } from '@rencana/document';
import { centred, paragraph, placed, placeOf } from '../content/block.ts';
import { strong } from '../content/inline.ts';
import { regionName } from '../frame/region.ts';
import { proseLine } from '../prose/prose-line.ts';
import type { View } from '../view/view.ts';

const texts = {
  regionVision: {
    id: (region: string) => `Visi pembangunan ${region} adalah:`,
    en: (region: string) => `The development vision of ${region} is:`,
  },
  smartVision: {
    id: (region: string) => `Sejalan dengan visi tersebut, visi Smart City ${region} dirumuskan sebagai berikut:`,
    en: (region: string) => `In line with it, the Smart City vision of ${region} reads:`,
  },
  onlySmartVision: {
    id: (region: string) => `Visi Smart City ${region} dirumuskan sebagai berikut:`,
    en: (region: string) => `The Smart City vision of ${region} reads:`,
  },
} as const;

/** The vision of the region and that of the Smart City, in quotation marks. */
export function visionStatements(view: View): readonly BlockDraft[] {
  const { plan } = view;
  const region = regionName(view);
  const quote = (property: 'vision' | 'regionVision', keyword: string): readonly BlockDraft[] => {
    const prose = plan?.[property];
    return prose ? [placed(centred(strong(`“${proseLine(view, prose)}”`)), placeOf(plan, keyword))] : [];
  };
  const smartLead = plan?.regionVision ? texts.smartVision : texts.onlySmartVision;
  return [
    ...(plan?.regionVision
      ? [paragraph(view.say(texts.regionVision)(region)), ...quote('regionVision', 'region-vision')]
      : []),
    ...(plan?.vision ? [paragraph(view.say(smartLead)(region)), ...quote('vision', 'vision')] : []),
  ];
}
