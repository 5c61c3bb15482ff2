import type { BlockDraft } from '@rencana/document';
import { heading, paragraph, placeOf } from '../content/block.ts';
import { countWord } from '../content/count-word.ts';
import { enumerate } from '../content/enumerate.ts';
import { reference } from '../content/inline.ts';
import { plural } from '../content/plural.ts';
import { coverageFigure } from '../coverage/coverage-figure.ts';
import { distanceTable } from '../indicators/distance-table.ts';
import { narrativeBlocks } from '../narrative/narrative-blocks.ts';
import { atHome } from '../view/home.ts';
import type { PlanDimension } from '../view/plan-dimension.ts';
import type { View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import { inOrder } from '../view/written-order.ts';
import type { AnalysisParts } from './analysis-parts.ts';
import { gapTable } from './gap-table.ts';

const texts = {
  lead: {
    id: (count: string) =>
      `Kesenjangan antara keadaan sekarang dan keadaan yang dituju dikaji pada ${count} dimensi dan subdimensinya. `,
    en: (count: string) => `The gap between what is and what is to be was studied in ${plural(count, 'dimension')}. `,
  },
  coverageLead: {
    id: 'Sebaran kegiatan dan quick win yang menutupnya menurut subdimensi digambarkan pada ',
    en: 'How actions and quick wins spread over the sub-dimensions is drawn in ',
  },
  gapLead: { id: 'Kesenjangan setiap subdimensi disajikan pada ', en: 'The gap of each sub-dimension is shown in ' },
  distanceLead: {
    id: '; jarak antara data dasar dan target akhir setiap indikator disajikan pada ',
    en: '; how far the indicators are from their last targets is shown in ',
  },
  distanceOnly: {
    id: 'Kesenjangan setiap subdimensi belum dirumuskan; jarak antara data dasar dan target akhir setiap indikator disajikan pada ',
    en: 'The gaps of the sub-dimensions have not been worded yet; how far the indicators are from their last targets is shown in ',
  },
  open: {
    id: (titles: string) => `Kesenjangan ${titles} belum dirumuskan pada saat dokumen ini disusun.`,
    en: (titles: string) => `The gaps of ${titles} have not been worded at the time of writing.`,
  },
  none: {
    id: 'Dimensi Smart City belum ditetapkan sehingga kesenjangan belum dapat dikaji.',
    en: 'No dimensions have been set, so that no gaps could be studied.',
  },
} as const;

/** BAB IV: the coverage of all sub-dimensions, then what each dimension lacks and how far its indicators are. */
export function gaps(view: View, parts: AnalysisParts): readonly BlockDraft[] {
  if (!wantsSection(view, 'gaps')) return [];
  const told = narrativeBlocks(view, parts.narrative, { section: 'gaps', level: 3 });
  if (view.dimensions.length === 0) return [...told, paragraph(view.say(texts.none))];
  const figure = coverageFigure(view, parts);
  const studied = view.dimensions.filter((dimension) => !isOpen(view, parts, dimension)).length;
  const lead = studied === 0 ? [] : [view.say(texts.lead)(countWord(studied, view.language))];
  const drawn = figure.length > 0 ? [view.say(texts.coverageLead), reference('coverage-figure'), '.'] : [];
  return [
    ...(lead.length + drawn.length > 0 ? [paragraph(...lead, ...drawn)] : []),
    ...told,
    ...figure,
    ...openText(view, parts),
    ...view.dimensions.flatMap((dimension) => dimensionGaps(view, parts, dimension)),
  ];
}

/** Names the dimensions of which nothing can be said yet: they have neither gaps nor indicators. */
function openText(view: View, parts: AnalysisParts): readonly BlockDraft[] {
  const open = view.dimensions.filter((dimension) => isOpen(view, parts, dimension));
  const titles = open.map(({ title }) => title);
  return open.length === 0 ? [] : [paragraph(view.say(texts.open)(enumerate(titles, view.language)))];
}

function isOpen(view: View, parts: AnalysisParts, dimension: PlanDimension): boolean {
  return atHome(view, [...parts.gap, ...parts.indicator], dimension).length === 0;
}

function dimensionGaps(view: View, parts: AnalysisParts, dimension: PlanDimension): readonly BlockDraft[] {
  const { element, title, tone } = dimension;
  const told = narrativeBlocks(view, parts.narrative, { section: 'gaps', dimension: element.id, level: 4 });
  if (isOpen(view, parts, dimension) && told.length === 0) return [];
  const indicators = inOrder(view, atHome(view, parts.indicator, dimension));
  const id = { gaps: `gap-table-${element.name}`, distance: `distance-table-${element.name}` };
  const distance = distanceTable(view, parts, indicators, { id: id.distance, title });
  const gap = atHome(view, parts.gap, dimension).length > 0 ? gapTable(view, parts, dimension, id.gaps) : undefined;
  const measured = distance ? [view.say(texts.distanceLead), reference(id.distance)] : [];
  return [
    heading(2, `gap-${element.name}`, title, { tone, place: placeOf(element) }),
    ...told,
    ...(gap ? [paragraph(view.say(texts.gapLead), reference(id.gaps), ...measured, '.'), gap] : []),
    ...(distance && !gap ? [paragraph(view.say(texts.distanceOnly), reference(id.distance), '.')] : []),
    ...(distance ? [distance] : []),
  ];
}
