import { rules } from '@rencana/rules';
import { describe, expect, test } from 'vitest';
import { mutations } from './mutations/mutations.ts';
import { createMutationRunner } from './mutations/run-mutation.ts';
import { soundPlan } from './mutations/sound-plan.ts';

/** A few hundred spoilt plans in CI, as many as asked for by `npm run soak`. */
const runs = Number(process.env.RENCANA_RUNS ?? 300);
const seeds = Array.from({ length: Math.max(1, Math.round(runs / mutations.length)) }, (_, index) => index + 1);

const runner = createMutationRunner();

test.each([1, 2, 3, 4, 5, 6, 7, 8])('nothing is found in a sound plan (seed %i)', (seed) => {
  expect(runner.findings(soundPlan(seed)).map(({ code, message }) => `${code}: ${message.en}`)).toEqual([]);
});

test('every rule has a defect that it exists for', () => {
  const known = new Set(mutations.map(({ code }) => code));
  expect(rules.map(({ code }) => code).filter((code) => !known.has(code))).toEqual([]);
});

describe.each(seeds)('one defect in a sound plan (seed %i)', (seed) => {
  test.each(mutations.map((mutation, index) => [mutation.code, index, mutation] as const))(
    '%s (%i)',
    (code, _, mutation) => {
      const { isCaught, strays } = runner.run(mutation, seed);
      expect({ found: isCaught ? code : undefined, strays }).toEqual({ found: code, strays: [] });
    },
  );
});
