import type { BlockDraft } from '@rencana/document';
import { numberText } from '@rencana/document';
import type { Id, PlanParts } from '@rencana/model';
import { inlines } from '../content/inline.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';

const texts = {
  caption: {
    id: 'Cakupan subdimensi oleh kegiatan dan quick win',
    en: 'Coverage of the sub-dimensions by actions and quick wins',
  },
  count: {
    id: (count: string) => `${count} kegiatan`,
    en: (count: string) => (count === '1' ? '1 action' : `${count} actions`),
  },
  none: { id: 'belum ada kegiatan', en: 'no action yet' },
} as const;

/** How many actions and quick wins serve each sub-dimension; nothing where the document shows no sub-dimensions. */
export function coverageFigure(
  view: View,
  parts: Pick<PlanParts, 'coverage'>,
  id = 'coverage-figure',
): readonly BlockDraft[] {
  const counts = new Map<Id, number>(
    parts.coverage.map(({ subdimension, carriers }) => [subdimension, carriers.length]),
  );
  const groups = view.dimensions
    .filter(({ subdimensions }) => subdimensions.length > 0)
    .map(({ title, tone, subdimensions }) => ({
      title,
      tone,
      tiles: subdimensions.map((subdimension) => {
        const value = String(counts.get(subdimension.id) ?? 0);
        const text = value === '0' ? view.say(texts.none) : view.say(texts.count)(numberText(value, view.language));
        return { title: titleOf(subdimension, view.language), value, text };
      }),
    }));
  if (groups.length === 0) return [];
  const alt = groups.map(({ title, tiles }) => {
    const told = tiles.map((tile) => `${tile.title} ${tile.text}`);
    return `${title}: ${told.join(', ')}.`;
  });
  return [
    {
      kind: 'figure',
      id,
      caption: inlines(view.say(texts.caption)),
      alt: alt.join(' '),
      drawing: { kind: 'coverage', groups },
    },
  ];
}
