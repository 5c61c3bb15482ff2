import { fingerprintsOf } from '@rencana/api';
import type { Text } from '@rencana/model';
import type { LocatedFinding } from '../located-finding.ts';
import type { Baselines } from './read-baselines.ts';

/** What is left of findings behind baselines. */
export interface Uncovered {
  readonly findings: readonly LocatedFinding[];
  /** How many findings the baselines hide. */
  readonly hidden: number;
  /** How many findings of the baselines are no longer found. */
  readonly gone: number;
}

/** Leaves out the findings that a baseline knows. Never hides another: each fingerprint stands for one finding. */
export function hideKnown(findings: readonly LocatedFinding[], baselines: Baselines): Uncovered {
  const left = findings.filter(({ state, fingerprint }) => !baselines.get(state)?.has(fingerprint));
  const found = new Set([...baselines.keys()].flatMap((state) => fingerprintsOf(state.findings)));
  const known = new Set([...baselines.values()].flatMap((baseline) => [...baseline]));
  const gone = [...known].filter((fingerprint) => !found.has(fingerprint)).length;
  return { findings: left, hidden: findings.length - left.length, gone };
}

/** `12 temuan lama disembunyikan oleh baseline.` */
export function describeHidden({ hidden, gone }: Uncovered): Text {
  const cleared = {
    id: ` ${gone} temuan di dalamnya sudah tidak ada; perbarui dengan --write-baseline.`,
    en: ` ${gone} of its findings ${gone === 1 ? 'is' : 'are'} gone; renew it with --write-baseline.`,
  };
  return {
    id: `${hidden} temuan lama disembunyikan oleh baseline.${gone > 0 ? cleared.id : ''}`,
    en: `The baseline hides ${hidden} old ${hidden === 1 ? 'finding' : 'findings'}.${gone > 0 ? cleared.en : ''}`,
  };
}
