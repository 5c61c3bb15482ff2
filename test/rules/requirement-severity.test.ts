import { createWorkspace } from '@rencana/api';
import { expect, test } from 'vitest';

const plan = (
  requirement: string,
): string => `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026  current-stage 3 }
sopd dinkes "Dinas Kesehatan"
requirement syarat "Syarat daerah" { about indicator  needs baseline  source "Ilustrasi"  ${requirement} }
indicator ikm "Indeks Kepuasan Masyarakat" { direction up  owner dinkes  target 2022 = 80 }
`;

/** What is said of the missing baseline, and how gravely. */
function toldOf(requirement: string, config?: object): readonly string[] {
  const workspace = createWorkspace();
  workspace.setFile({ path: '/a/plan.rencana', text: plan(requirement) });
  if (config) workspace.setFile({ path: '/a/rencana.config.json', text: JSON.stringify(config) });
  const findings = workspace.plans().flatMap((each) => each.findings);
  const codes = ['baseline-missing', 'requirement-missing'];
  return findings
    .filter(({ code, place }) => codes.includes(code) && 'element' in place && place.element === 'contoh.ikm')
    .map(({ code, severity }) => `${code} ${severity}`);
}

test('what a rule tells in place of a requirement is as grave as the requirement', () => {
  expect(toldOf('severity error')).toEqual(['baseline-missing error']);
  expect(toldOf('severity info')).toEqual(['baseline-missing info']);
  expect(toldOf('severity error  from 4')).toEqual(['baseline-missing info']);
});

test('the configuration sets each of the two', () => {
  const rules = (settings: object): object => ({ rules: settings });
  expect(toldOf('severity error', rules({ 'baseline-missing': 'hint' }))).toEqual(['baseline-missing hint']);
  expect(toldOf('severity error', rules({ 'requirement-missing': 'warning' }))).toEqual(['baseline-missing warning']);
  expect(toldOf('severity error', rules({ 'requirement-missing': 'off' }))).toEqual(['baseline-missing info']);
  expect(toldOf('severity error', rules({ 'baseline-missing': 'off' }))).toEqual([
    'requirement-missing error',
    'requirement-missing info',
  ]);
});
