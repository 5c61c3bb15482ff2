import type { BlockDraft, GraphLink } from '@rencana/document';
import type { IntersectionPair } from '@rencana/model';
import { inlines } from '../content/inline.ts';
import type { View } from '../view/view.ts';

const texts = {
  caption: {
    id: 'Irisan antardimensi; garis lebih tebal berarti irisan lebih kuat',
    en: 'Intersections between dimensions; thicker means stronger',
  },
  short: { id: 'Irisan antardimensi', en: 'Intersections between dimensions' },
  agreed: { id: 'memuat irisan yang disepakati', en: 'with an intersection agreed on' },
  derived: { id: 'hanya irisan turunan', en: 'derived only' },
  link: {
    id: (first: string, second: string, count: string) => `${first} dan ${second}: ${count}`,
    en: (first: string, second: string, count: string) => `${first} and ${second}: ${count}`,
  },
  none: { id: 'Tidak ada irisan.', en: 'There are none.' },
} as const;

/** The pairs of dimensions that something ties, as a graph: how many elements tie them stands on each link. */
export function intersectionGraph(view: View, pairs: readonly IntersectionPair[], id: string): BlockDraft {
  const places = new Map(view.dimensions.map(({ element }, index) => [element.id, index]));
  const links = pairs.flatMap((pair): readonly GraphLink[] => {
    const [from, to] = [places.get(pair.first), places.get(pair.second)];
    if (from === undefined || to === undefined || pair.strength === 0) return [];
    const text = String(pair.carriers.length);
    return [{ from, to, strength: pair.strength, text, isAgreed: pair.declared.length > 0 }];
  });
  const nodes = view.dimensions.map(({ title, tone }) => ({ title, tone }));
  const told = links.map(({ from, to, text, isAgreed }) => {
    const counted = view.say(texts.link)(nodes[from]?.title ?? '', nodes[to]?.title ?? '', text);
    return isAgreed ? `${counted} (${view.say(texts.agreed)})` : counted;
  });
  return {
    kind: 'figure',
    id,
    caption: inlines(view.say(texts.caption)),
    short: view.say(texts.short),
    alt: told.length === 0 ? view.say(texts.none) : `${told.join('; ')}.`,
    drawing: {
      kind: 'graph',
      legend: { agreed: view.say(texts.agreed), derived: view.say(texts.derived) },
      nodes,
      links,
    },
  };
}
