import { createWorkspace, type RunCounts, type Workspace } from '@rencana/api';
import { describe, expect, test } from 'vitest';
import { generatePlan } from '../../bench/generate-plan.ts';

const files = generatePlan({ lines: 600, files: 5, seed: 7 });

function open(): Workspace {
  const workspace = createWorkspace();
  for (const file of files) workspace.setFile({ path: `/uji/${file.path}`, text: file.text });
  settle(workspace);
  return workspace;
}

/** Everything a user may be looking at: findings and all documents. */
function settle(workspace: Workspace): void {
  workspace.plans();
  for (const { id } of workspace.documents('/uji')) workspace.buildDocument('/uji', id);
}

function runsOf(workspace: Workspace, edit: () => void): RunCounts {
  const before = workspace.counts();
  edit();
  settle(workspace);
  const after = workspace.counts();
  return {
    lower: after.lower - before.lower,
    rules: after.rules - before.rules,
    reports: after.reports - before.reports,
  };
}

const textOf = (workspace: Workspace, path: string): string => workspace.findFile(path)?.text ?? '';

describe('after an edit only what reads something that changed runs again', () => {
  test('a comment at the top of a file: lower 1, rules 0, reports 0', () => {
    const workspace = open();
    const path = '/uji/bagian-01.rencana';
    expect(workspace.documents('/uji').length).toBeGreaterThan(0);
    const runs = runsOf(workspace, () =>
      workspace.setFile({ path, text: `// catatan baru\n${textOf(workspace, path)}` }),
    );
    expect(runs).toEqual({ lower: 1, rules: 0, reports: 0 });
  });

  test('one title: the rules and reports that read the kind, and no others', () => {
    const workspace = open();
    const path = '/uji/bagian-01.rencana';
    const first = runsOf(open(), () => {});
    expect(first).toEqual({ lower: 0, rules: 0, reports: 0 });
    const all = open().counts();
    const runs = runsOf(workspace, () =>
      workspace.setFile({
        path,
        text: textOf(workspace, path).replace('"Persentase capaian 1"', '"Persentase capaian baru"'),
      }),
    );
    expect(runs.lower).toBe(1);
    expect(runs.rules).toBeGreaterThan(0);
    expect(runs.rules).toBeLessThan(all.rules / 2);
    expect(runs.reports).toBeGreaterThan(0);
  });

  test('an element moved to another file: rules 0', () => {
    const workspace = open();
    const from = '/uji/bagian-01.rencana';
    const to = '/uji/bagian-02.rencana';
    const block = /indicator indikator-3 [\s\S]*?\n}\n/.exec(textOf(workspace, from))?.[0] ?? '';
    expect(block).not.toBe('');
    const runs = runsOf(workspace, () => {
      workspace.setFile({ path: from, text: textOf(workspace, from).replace(block, '') });
      workspace.setFile({ path: to, text: `${textOf(workspace, to)}\n${block}` });
    });
    const first = open();
    first.setFile({ path: from, text: textOf(workspace, from) });
    first.setFile({ path: to, text: textOf(workspace, to) });
    expect(workspace.findPlan('/uji')?.findings).toEqual(first.findPlan('/uji')?.findings);
    expect(runs.lower).toBe(2);
    expect(runs.rules).toBe(0);
  });

  test('an element moved to another file, in the same order: rules 0, reports 0', () => {
    const workspace = open();
    const from = '/uji/bagian-01.rencana';
    const to = '/uji/bagian-02.rencana';
    const block =
      textOf(workspace, from)
        .match(/^indicator [\s\S]*?\n}\n/gm)
        ?.at(-1) ?? '';
    expect(block).not.toBe('');
    const runs = runsOf(workspace, () => {
      workspace.setFile({ path: from, text: textOf(workspace, from).replace(block, '') });
      workspace.setFile({ path: to, text: `${block}\n${textOf(workspace, to)}` });
    });
    expect(runs).toEqual({ lower: 2, rules: 0, reports: 0 });
  });

  test('an edit in one plan leaves the state of another as it is', () => {
    const workspace = open();
    for (const file of files) workspace.setFile({ path: `/lain/${file.path}`, text: file.text });
    const other = workspace.findPlan('/lain');
    workspace.setFile({ path: '/uji/plan.rencana', text: `// x\n${textOf(workspace, '/uji/plan.rencana')}` });
    workspace.plans();
    expect(workspace.findPlan('/lain')).toBe(other);
  });
});
