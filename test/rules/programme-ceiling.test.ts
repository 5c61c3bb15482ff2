import { createWorkspace } from '@rencana/api';
import { expect, test } from 'vitest';

function codesOf(amount: string): readonly string[] {
  const workspace = createWorkspace();
  workspace.setFile({
    path: '/a/plan.rencana',
    text: `plan contoh "Contoh" { uses kominfo-2021  period 2022..2026  current-stage 3 }
sopd dinkes "Dinas Kesehatan"
programme sehat "Program sehat" in living { owner dinkes  budget apbd-kabupaten 2023 = Rp 900 juta }
action satu "Satu" { under sehat  budget apbd-kabupaten 2023 = Rp 400 juta }
action dua "Dua" { under sehat  budget apbd-kabupaten 2023 = ${amount} }
`,
  });
  return workspace.plans().flatMap(({ findings }) => findings.map(({ code }) => code));
}

test('a ceiling is not compared with a sum of which one amount cannot be read', () => {
  expect(codesOf('Rp 400 juta')).toContain('programme-ceiling');
  const codes = codesOf('Rp 400.5 juta');
  expect(codes).toContain('foreign-number');
  expect(codes).not.toContain('programme-ceiling');
});
