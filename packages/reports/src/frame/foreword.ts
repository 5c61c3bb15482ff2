import type { BlockDraft } from '@rencana/document';
import type { PlanParts } from '@rencana/model';
import { heading } from '../content/block.ts';

import { narrativeBlocks } from '../narrative/narrative-blocks.ts';
import type { View } from '../view/view.ts';
import { wantsSection } from '../view/wants-section.ts';
import { leaderSignature } from './signatures.ts';

const title = { id: 'Kata Pengantar', en: 'Foreword' };

/** The foreword that the plan tells, signed by the head of the region; left out where it tells none. */
export function forewordBlocks(view: View, parts: Pick<PlanParts, 'narrative'>): readonly BlockDraft[] {
  if (!wantsSection(view, 'foreword')) return [];
  const told = narrativeBlocks(view, parts.narrative, { section: 'foreword', level: 2 });
  if (told.length === 0) return [];
  return [heading(1, 'foreword', view.say(title), { unnumbered: true }), ...told, leaderSignature(view)];
}
