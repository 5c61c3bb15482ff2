import type { Indicator } from '@rencana/model';
import { compareValues } from './compare-values.ts';
import { repeatedPoints, seriesPoints } from './series-points.ts';

/**
 * How the figures of an indicator move from its baseline, or else its first target, to its last target: 1 up, -1 down, 0
 * where they stay or say nothing; `within` where they are ranges.
 */
export function movementOf({ id, baseline, target }: Indicator): 1 | 0 | -1 | 'within' | undefined {
  const targets = repeatedPoints(id, 'target', target);
  const first = seriesPoints(id, 'baseline', baseline).at(-1) ?? targets[0];
  const last = targets.at(-1);
  if (first?.value.kind === 'range' || last?.value.kind === 'range') return 'within';
  if (!first || !last || first === last) return undefined;
  return Math.sign(compareValues(last.value, first.value, undefined)) as 1 | 0 | -1;
}
