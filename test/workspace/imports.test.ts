import { createWorkspace, type PlanState, type Workspace } from '@rencana/api';
import { describe, expect, test } from 'vitest';

const list = `plan daftar "Daftar Acuan" { period 2022..2031 }
sopd diskominfo "Dinas Komunikasi dan Informatika"
indicator spbe "Indeks SPBE" { kind index  unit "poin"  direction up  owner diskominfo  baseline 2021 = 2  target 2022 = 3 }
indicator tanpa-arah "Indikator yang belum lengkap" { owner diskominfo }
`;
const plan = (imports: string, rest = ''): string =>
  `plan impor "Rencana yang Mengimpor" { uses kominfo-2021  import ${imports}  period 2022..2031  current-stage 1 }\n${rest}`;
const serves = 'service surat "Surat" in governance.public-service { owner diskominfo  measured-by spbe }\n';

function open(files: Readonly<Record<string, string>>): Workspace {
  const workspace = createWorkspace();
  for (const [path, text] of Object.entries(files)) workspace.setFile({ path: `/kerja/${path}`, text });
  return workspace;
}

function stateOf(workspace: Workspace, folder: string): PlanState {
  const state = workspace.findPlan(`/kerja/${folder}`);
  if (!state) throw new Error(`There is no plan in ${folder}.`);
  return state;
}

const codesOf = (state: PlanState): string[] => state.findings.map(({ code }) => code);

describe('plans side by side', () => {
  test('share elements by import', () => {
    const workspace = open({ 'daftar/plan.rencana': list, 'impor/plan.rencana': plan('daftar', serves) });
    const state = stateOf(workspace, 'impor');
    expect(state.findings).toEqual([]);
    expect(state.plan.resolve('spbe')?.id).toBe('daftar.spbe');
    expect(state.plan.resolve('daftar.spbe')?.id).toBe('daftar.spbe');
  });

  test('leak no names without import', () => {
    const workspace = open({
      'daftar/plan.rencana': list,
      'sendiri/plan.rencana': `plan sendiri "Sendiri" { uses kominfo-2021  period 2022..2031  current-stage 1 }\n${serves}`,
    });
    expect(codesOf(stateOf(workspace, 'sendiri'))).toEqual(['unknown-name', 'unknown-name']);
  });

  test('keep their own findings to themselves', () => {
    const workspace = open({ 'daftar/plan.rencana': list, 'impor/plan.rencana': plan('daftar', serves) });
    expect(codesOf(stateOf(workspace, 'daftar'))).toContain('missing-direction');
    expect(codesOf(stateOf(workspace, 'impor'))).toEqual([]);
  });

  test('may extend what they import', () => {
    const extended = 'extend indicator spbe { note "Nilai daerah ini menyusul" }\n';
    const workspace = open({ 'daftar/plan.rencana': list, 'impor/plan.rencana': plan('daftar', extended) });
    const { findings, plan: joined } = stateOf(workspace, 'impor');
    expect(findings).toEqual([]);
    expect(JSON.stringify(joined.resolve('spbe'))).toContain('menyusul');
    expect(JSON.stringify(stateOf(workspace, 'daftar').plan.resolve('spbe'))).not.toContain('menyusul');
  });
});

describe('an edit in another plan', () => {
  test('changes the plan that imports it, and equals a fresh workspace', () => {
    const files = { 'daftar/plan.rencana': list, 'impor/plan.rencana': plan('daftar', serves) };
    const workspace = open(files);
    workspace.plans();
    const edited = { ...files, 'daftar/plan.rencana': list.replaceAll('spbe', 'spbe-baru') };
    workspace.setFile({ path: '/kerja/daftar/plan.rencana', text: edited['daftar/plan.rencana'] });
    expect(codesOf(stateOf(workspace, 'impor'))).toEqual(['unknown-name']);
    expect(stateOf(workspace, 'impor').findings).toEqual(stateOf(open(edited), 'impor').findings);
  });

  test('leaves a plan alone that imports nothing', () => {
    const alone = 'plan sendiri "Sendiri" { uses kominfo-2021  period 2022..2031 }\n';
    const workspace = open({ 'daftar/plan.rencana': list, 'sendiri/plan.rencana': alone });
    const before = stateOf(workspace, 'sendiri');
    workspace.setFile({ path: '/kerja/daftar/plan.rencana', text: list.replace('Indeks SPBE', 'Indeks') });
    workspace.plans();
    expect(stateOf(workspace, 'sendiri')).toBe(before);
  });

  test('runs no rule of the importing plan when only a comment changed', () => {
    const workspace = open({ 'daftar/plan.rencana': list, 'impor/plan.rencana': plan('daftar', serves) });
    workspace.plans();
    const before = stateOf(workspace, 'impor');
    workspace.setFile({ path: '/kerja/daftar/plan.rencana', text: `// catatan\n${list}` });
    workspace.plans();
    expect(stateOf(workspace, 'impor')).toBe(before);
  });
});

describe('an import that cannot stand', () => {
  const only = (workspace: Workspace, folder: string) => {
    const { findings } = stateOf(workspace, folder);
    expect(findings, JSON.stringify(findings, undefined, 1)).toHaveLength(1);
    return findings[0];
  };

  test('of an unknown plan is one finding with what to do', () => {
    const finding = only(open({ 'impor/plan.rencana': plan('provinsi') }), 'impor');
    expect(finding?.code).toBe('unknown-name');
    expect(finding?.message.id).toMatch(/Tidak ada rencana bernama “provinsi”\. Letakkan folder rencananya/);
  });

  test('of a name that two plans have says so', () => {
    const workspace = open({
      'a/plan.rencana': list,
      'b/plan.rencana': list,
      'impor/plan.rencana': plan('daftar'),
    });
    expect(only(workspace, 'impor')?.message.en).toMatch(/More than one plan is named “daftar”/);
  });

  test('of an element that two plans declare is a finding at its use, mended by the full name', () => {
    const files = {
      'daftar/plan.rencana': list,
      'lain/plan.rencana': list.replace('plan daftar', 'plan lain'),
    };
    const rest = 'service surat "Surat" in governance.public-service { owner daftar.diskominfo  measured-by spbe }\n';
    const finding = only(open({ ...files, 'impor/plan.rencana': plan('daftar, lain', rest) }), 'impor');
    expect(finding?.message.id).toMatch(/“daftar\.spbe” atau “lain\.spbe”/);
    const mended = rest.replace('measured-by spbe', 'measured-by lain.spbe');
    expect(stateOf(open({ ...files, 'impor/plan.rencana': plan('daftar, lain', mended) }), 'impor').findings).toEqual(
      [],
    );
  });

  test('that leads back is a finding in both plans', () => {
    const workspace = open({
      'a/plan.rencana': 'plan a "A" { import b  period 2022..2031  current-stage 1 }\n',
      'b/plan.rencana': 'plan b "B" { import c  period 2022..2031  current-stage 1 }\n',
      'c/plan.rencana': 'plan c "C" { import a  period 2022..2031  current-stage 1 }\n',
    });
    for (const folder of ['a', 'b', 'c']) expect(only(workspace, folder)?.code).toBe('import-cycle');
    workspace.setFile({ path: '/kerja/c/plan.rencana', text: 'plan c "C" { period 2022..2031 }\n' });
    for (const folder of ['a', 'b', 'c']) expect(codesOf(stateOf(workspace, folder))).not.toContain('import-cycle');
  });
});
