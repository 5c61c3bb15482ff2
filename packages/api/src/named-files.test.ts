import { expect, test } from 'vitest';
import { createWorkspace } from './create-workspace.ts';
import { namedFiles } from './named-files.ts';

const path = '/rencana/plan.rencana';

function workspaceWith(...lines: readonly string[]) {
  const workspace = createWorkspace();
  workspace.setFile({
    path,
    text: `plan contoh "Contoh" { period 2022..2026  current-stage 1 }\n${lines.join('\n')}\n`,
  });
  const codes = () => workspace.findPlan(path)?.findings.map(({ code }) => code);
  return { workspace, codes };
}

const laporan = 'evidence laporan "Laporan" { file "bukti/laporan.pdf" }';

test('names the files of evidence and pictures once, and none outside the folder', () => {
  const { workspace } = workspaceWith(
    laporan,
    'evidence lagi "Lagi" { file "bukti/laporan.pdf"  page "2" }',
    'evidence luar "Luar" { file "../rahasia.pdf" }',
    'picture peta "Peta" { file "gambar/peta.png"  alt "Peta" }',
  );
  const plan = workspace.findPlan(path)?.plan;
  expect(plan && namedFiles(plan)).toEqual(['bukti/laporan.pdf', 'gambar/peta.png']);
});

test('a file that is not there is found where somebody has looked, and again when it comes or goes', () => {
  const { workspace, codes } = workspaceWith(laporan);
  expect(codes()).toEqual([]);
  workspace.setBeside('/rencana', new Set());
  expect(codes()).toEqual(['evidence-file-missing']);
  workspace.setBeside('/rencana', new Set(['bukti/laporan.pdf']));
  expect(codes()).toEqual([]);
  workspace.setBeside('/rencana', new Set(['bukti/lain.pdf']));
  expect(codes()).toEqual(['evidence-file-missing']);
  workspace.setBeside('/rencana', undefined);
  expect(codes()).toEqual([]);
});

test('a state stays the same while the same files are there', () => {
  const { workspace } = workspaceWith(laporan);
  workspace.setBeside('/rencana', new Set(['bukti/laporan.pdf']));
  const state = workspace.findPlan(path);
  workspace.setBeside('/rencana', new Set(['bukti/laporan.pdf']));
  expect(workspace.findPlan(path)).toBe(state);
});

test('an allowance for files is not called unused where nobody has looked', () => {
  const allowed =
    'evidence laporan "Laporan" { file "bukti/laporan.pdf"  allow evidence-file-missing "Disimpan di lemari" }';
  const { workspace, codes } = workspaceWith(allowed);
  expect(codes()).toEqual([]);
  workspace.setBeside('/rencana', new Set());
  expect(codes()).toEqual([]);
  workspace.setBeside('/rencana', new Set(['bukti/laporan.pdf']));
  expect(codes()).toEqual(['unused-allow']);
});
