import type { BlockDraft } from '@rencana/document';
import { heading, paragraph, placeOf } from '../content/block.ts';
import { reference } from '../content/inline.ts';
import { coverageFigure } from '../coverage/coverage-figure.ts';
import { distanceTable } from '../indicators/distance-table.ts';
import { goalList } from '../masterplan/goal-list.ts';
import { atHome } from '../view/home.ts';
import type { PlanDimension } from '../view/plan-dimension.ts';
import type { View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import { inOrder } from '../view/written-order.ts';
import { dimensionCounts } from './dimension-counts.ts';
import type { ExecutiveParts } from './executive-parts.ts';

const texts = {
  lead: {
    id: 'Jumlah program, kegiatan, quick win, dan indikator serta anggaran setiap dimensi disajikan pada ',
    en: 'The programmes, actions, quick wins, indicators and budget of each dimension are shown in ',
  },
  drawn: {
    id: '; sebaran kegiatannya menurut subdimensi digambarkan pada ',
    en: '; how the actions spread over the sub-dimensions is drawn in ',
  },
  goals: { id: 'Sasaran yang dituju:', en: 'The goals are:' },
  indicators: {
    id: 'Keberhasilannya diukur dengan indikator pada ',
    en: 'Success is measured by the indicators in ',
  },
  none: {
    id: 'Dimensi Smart City belum ditetapkan pada saat dokumen ini disusun.',
    en: 'No dimensions have been set at the time of writing.',
  },
} as const;

/** Figures of all dimensions in one table, then of each its goals and where its indicators are to go. */
export function dimensions(view: View, parts: ExecutiveParts): readonly BlockDraft[] {
  if (!wantsSection(view, 'dimensions')) return [];
  if (view.dimensions.length === 0) return [paragraph(view.say(texts.none))];
  const figure = coverageFigure(view, parts);
  const drawn = figure.length > 0 ? [view.say(texts.drawn), reference('coverage-figure')] : [];
  return [
    paragraph(view.say(texts.lead), reference('dimension-counts'), ...drawn, '.'),
    dimensionCounts(view, parts),
    ...figure,
    ...view.dimensions.flatMap((dimension) => dimensionDigest(view, parts, dimension)),
  ];
}

/** One dimension; without goals and indicators it stands in the table only. */
function dimensionDigest(view: View, parts: ExecutiveParts, dimension: PlanDimension): readonly BlockDraft[] {
  const { element, title, tone } = dimension;
  const id = `indicators-${element.name}`;
  const indicators = inOrder(view, atHome(view, parts.indicator, dimension));
  const table = distanceTable(view, parts, indicators, { id, title });
  const content = [
    ...goalList(view, view.say(texts.goals), element, 'goal'),
    ...(table ? [paragraph(view.say(texts.indicators), reference(id), '.'), table] : []),
  ];
  if (content.length === 0) return [];
  return [heading(2, `dimension-${element.name}`, title, { tone, place: placeOf(element) }), ...content];
}
