import type { BlockDraft } from '@rencana/document';
import type { IntersectionPair } from '@rencana/model';
import { heading, paragraph } from '../content/block.ts';
import { reference } from '../content/inline.ts';
import { intersectionGraph } from '../drawing/intersection-graph.ts';
import { intersectionMatrix } from '../intersections/intersection-matrix.ts';
import { intersectionTable } from '../intersections/intersection-table.ts';
import { narrativeBlocks } from '../narrative/narrative-blocks.ts';
import { titleOfId } from '../view/short-name.ts';
import type { View } from '../view/view.ts';
import type { MasterplanParts } from './masterplan-parts.ts';

const texts = {
  title: { id: 'Irisan Antardimensi', en: 'Intersections Between Dimensions' },
  lead: {
    id: 'Satu program, kegiatan, atau quick win dapat melayani lebih dari satu dimensi. Irisan tersebut disajikan pada ',
    en: 'One programme, action or quick win may serve more than one dimension. Such intersections are shown in ',
  },
  drawn: { id: ' dan digambarkan pada ', en: ' and drawn in ' },
  strongest: {
    id: (first: string, second: string) => ` Irisan terbanyak terdapat antara ${first} dan ${second}.`,
    en: (first: string, second: string) => ` Most are between ${first} and ${second}.`,
  },
  declared: {
    id: 'Irisan yang disepakati untuk dikoordinasikan bersama dirinci pada ',
    en: 'The intersections that are coordinated jointly are listed in ',
  },
} as const;

/** The last section of BAB III: the matrix of intersections and those that were agreed on. */
export function intersectionSection(view: View, parts: MasterplanParts): readonly BlockDraft[] {
  const shown = new Set(view.dimensions.map(({ element }) => element.id));
  const pairs = parts.intersections.filter(({ first, second }) => shown.has(first) && shown.has(second));
  if (pairs.every(({ strength }) => strength === 0) && parts.intersection.length === 0) return [];
  const declared = intersectionTable(view, parts.intersection);
  return [
    heading(2, 'intersections', view.say(texts.title)),
    ...narrativeBlocks(view, parts.narrative, { section: 'intersections', level: 3 }),
    paragraph(
      view.say(texts.lead),
      reference('intersection-matrix'),
      view.say(texts.drawn),
      reference('intersection-graph'),
      '.',
      strongest(view, pairs),
    ),
    intersectionMatrix(view, pairs),
    intersectionGraph(view, pairs, 'intersection-graph'),
    ...(declared ? [paragraph(view.say(texts.declared), reference('intersection-table'), '.'), declared] : []),
  ];
}

/** The pair with the most carriers, if one stands out. */
function strongest(view: View, pairs: readonly IntersectionPair[]): string {
  const [first, second] = pairs.toSorted((left, right) => right.carriers.length - left.carriers.length);
  if (!first || first.carriers.length === 0 || first.carriers.length === second?.carriers.length) return '';
  return view.say(texts.strongest)(titleOfId(view, first.first), titleOfId(view, first.second));
}
