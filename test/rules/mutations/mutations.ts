import { damageMutations } from './damage-mutations.ts';
import { indicatorMutations } from './indicator-mutations.ts';
import { moneyAndTimeMutations } from './money-and-time-mutations.ts';
import type { Mutation } from './mutation.ts';
import { nameMutations } from './name-mutations.ts';
import { quickwinAndEvaluationMutations } from './quickwin-and-evaluation-mutations.ts';
import { responsibilityMutations } from './responsibility-mutations.ts';
import { workMutations } from './work-mutations.ts';

/** Every way to spoil a sound plan that the tests know; each rule has one at least. */
export const mutations: readonly Mutation[] = [
  ...damageMutations,
  ...nameMutations,
  ...responsibilityMutations,
  ...indicatorMutations,
  ...workMutations,
  ...moneyAndTimeMutations,
  ...quickwinAndEvaluationMutations,
];
