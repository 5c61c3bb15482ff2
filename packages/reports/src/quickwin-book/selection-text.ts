import type { BlockDraft } from '@rencana/document';
import type { Quickwin } from '@rencana/model';
import { paragraph } from '../content/block.ts';
import { countWord } from '../content/count-word.ts';
import { enumerate } from '../content/enumerate.ts';
import { stageName } from '../stage-report/stage-name.ts';
import { titleOfReference } from '../view/short-name.ts';
import type { View } from '../view/view.ts';

const texts = {
  counts: {
    id: (all: string, kept: string) => `Dari ${all} usulan yang dibahas, ${kept} ditetapkan sebagai quick win.`,
    en: (all: string, kept: string) => `Nominations discussed: ${all}; named quick wins: ${kept}.`,
  },
  noneChosen: {
    id: (all: string) => `Dari ${all} usulan yang dibahas, belum satu pun ditetapkan sebagai quick win.`,
    en: (all: string) => `Nominations discussed: ${all}; none has been named a quick win yet.`,
  },
  stages: {
    id: (stages: string) => ` Usulan dan keputusannya dibahas pada ${stages}.`,
    en: (stages: string) => ` They were discussed in ${stages}.`,
  },
} as const;

/** How many of the quick wins shown stand, and in which stages that was decided; nothing where none was nominated. */
export function selectionText(
  view: View,
  shown: readonly Quickwin[],
  standing: readonly Quickwin[],
): readonly BlockDraft[] {
  const nominated = shown.filter(({ nomination }) => nomination.length > 0);
  if (nominated.length === 0) return [];
  const references = nominated.flatMap(({ nomination }) => nomination.flatMap(({ inStage }) => inStage ?? []));
  const stages = new Map(references.map((reference) => [reference.id ?? reference.name, reference]));
  const sorted = [...stages.values()].toSorted((left, right) => view.rank(left.id ?? '') - view.rank(right.id ?? ''));
  const names = sorted.map((reference) => {
    const stage = view.find(reference);
    return stage?.type === 'stage' ? stageName(stage, view.language) : titleOfReference(view, reference);
  });
  const count = (elements: readonly unknown[]) => countWord(elements.length, view.language);
  const counted =
    standing.length === 0
      ? view.say(texts.noneChosen)(count(shown))
      : view.say(texts.counts)(count(shown), count(standing));
  return [paragraph(counted, names.length === 0 ? '' : view.say(texts.stages)(enumerate(names, view.language)))];
}
