import { createWorkspace, type Workspace } from '@rencana/api';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generatePlan } from '../../bench/generate-plan.ts';

const runs = Number(process.env.RENCANA_RUNS ?? 300);
const files = generatePlan({ lines: 160, files: 4, seed: 3 });
const paths = files.map((file) => `/uji/${file.path}`);
const junk = [
  '{',
  '}',
  '"',
  '"""',
  '[[',
  ']]',
  ',',
  '=',
  '..',
  'owner',
  'extend indicator indikator-1 {',
  '// ',
  '76.5',
  '\n',
  'kegiatan-1',
  ' ',
  'Rp 1.000',
];

type Edit =
  | { readonly kind: 'insert'; readonly file: number; readonly at: number; readonly text: string }
  | { readonly kind: 'delete'; readonly file: number; readonly at: number; readonly length: number }
  | { readonly kind: 'figure'; readonly file: number; readonly at: number; readonly digits: string }
  | { readonly kind: 'remove' | 'restore'; readonly file: number }
  | { readonly kind: 'rename'; readonly file: number };

const file = fc.nat(files.length - 1);
const edits = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('insert' as const), file, at: fc.nat(5000), text: fc.constantFrom(...junk) }),
    fc.record({
      kind: fc.constant('delete' as const),
      file,
      at: fc.nat(5000),
      length: fc.integer({ min: 1, max: 40 }),
    }),
    fc.record({
      kind: fc.constant('figure' as const),
      file,
      at: fc.nat(5000),
      digits: fc.constantFrom('7', '2023', '1000', '19'),
    }),
    fc.record({ kind: fc.constantFrom('remove' as const, 'restore' as const, 'rename' as const), file }),
  ) as fc.Arbitrary<Edit>,
  { minLength: 1, maxLength: 6 },
);

/** The commonest edit: another figure in the place of one. */
function changeFigure(text: string, at: number, digits: string): string {
  const figures = [...text.matchAll(/\d+/g)];
  const figure = figures[at % Math.max(1, figures.length)];
  return figure ? text.slice(0, figure.index) + digits + text.slice(figure.index + figure[0].length) : text;
}

function apply(workspace: Workspace, edit: Edit): void {
  const path = paths[edit.file] ?? '';
  const renamed = path.replace('.rencana', '-baru.rencana');
  const text = workspace.findFile(path)?.text;
  if (edit.kind === 'remove') {
    workspace.removeFile(path);
    return;
  }
  if (edit.kind === 'restore') {
    workspace.setFile({ path, text: files[edit.file]?.text ?? '' });
    return;
  }
  if (text === undefined) return;
  if (edit.kind === 'rename') {
    workspace.removeFile(path);
    workspace.setFile({ path: renamed, text });
    return;
  }
  if (edit.kind === 'figure') {
    workspace.setFile({ path, text: changeFigure(text, edit.at, edit.digits) });
    return;
  }
  if (edit.kind !== 'insert' && edit.kind !== 'delete') return;
  const at = edit.at % (text.length + 1);
  const changed =
    edit.kind === 'insert'
      ? text.slice(0, at) + edit.text + text.slice(at)
      : text.slice(0, at) + text.slice(at + edit.length);
  workspace.setFile({ path, text: changed });
}

function fresh(workspace: Workspace): Workspace {
  const other = createWorkspace();
  for (const path of [...paths, ...paths.map((name) => name.replace('.rencana', '-baru.rencana'))]) {
    const text = workspace.findFile(path)?.text;
    if (text !== undefined) other.setFile({ path, text });
  }
  return other;
}

describe('a workspace after any edits', () => {
  test('has the findings of a fresh one', () => {
    fc.assert(
      fc.property(edits, (script) => {
        const workspace = createWorkspace();
        for (const [i, { text }] of files.entries()) workspace.setFile({ path: paths[i] ?? '', text });
        for (const edit of script) {
          apply(workspace, edit);
          workspace.plans();
        }
        const state = (plans: Workspace) => plans.plans().map(({ root, findings }) => ({ root, findings }));
        expect(state(workspace)).toEqual(state(fresh(workspace)));
      }),
      { numRuns: runs },
    );
  });
});
