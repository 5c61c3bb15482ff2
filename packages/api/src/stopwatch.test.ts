import { expect, test } from 'vitest';
import { createWorkspace } from './create-workspace.ts';

const text = 'plan contoh "Contoh" { period 2022..2026 }\nindicator ikm "Indeks" { target 2022 = 80 }\n';

test('with a clock a workspace tells how long its phases and rules took, the slowest rule first', () => {
  let time = 0;
  const workspace = createWorkspace({ now: () => (time += 1) });
  workspace.setFile({ path: '/a/plan.rencana', text });
  workspace.plans();
  const { phases, rules } = workspace.statistics();
  expect(phases.map(({ name, runs }) => [name, runs])).toEqual([
    ['read', 1],
    ['join', 1],
    ['check', 1],
    ['report', 0],
  ]);
  expect(rules.find(({ name }) => name === 'missing-owner')).toEqual({
    name: 'missing-owner',
    milliseconds: 1,
    runs: 1,
  });
  expect(rules.map(({ milliseconds }) => milliseconds)).toEqual(
    rules.map(({ milliseconds }) => milliseconds).sort((first, second) => second - first),
  );
  const check = phases[2]?.milliseconds ?? 0;
  expect(check).toBeGreaterThan(rules.length);
});

test('without a clock nothing is timed', () => {
  const workspace = createWorkspace();
  workspace.setFile({ path: '/a/plan.rencana', text });
  workspace.plans();
  expect(workspace.statistics().rules).toEqual([]);
});
