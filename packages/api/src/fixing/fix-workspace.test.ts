import type { Finding, Severity } from '@rencana/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWorkspace } from '../create-workspace.ts';
import type { ParsedFile, PlanState, Workspace } from '../workspace.ts';
import { fixWorkspace } from './fix-workspace.ts';

const everywhere = { mayChange: () => true };

const plan = `plan uji "Rencana Uji" {
  uses    kominfo-2021
  period  2022..2031
}
`;

function workspaceOf(files: Readonly<Record<string, string>>): Workspace {
  const workspace = createWorkspace();
  for (const [path, text] of Object.entries(files)) workspace.setFile({ path, text });
  return workspace;
}

const errorsOf = (workspace: Workspace): number =>
  workspace.plans().flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error')).length;

describe('fixing a workspace', () => {
  test('applies all certain fixes, also in files of other folders, and tells how many of which code', () => {
    const workspace = workspaceOf({
      '/uji/plan.rencana': plan,
      '/uji/sub/ikm.rencana': '// tetap\nindikator ikm "IKM" {\n  arah up\n  target 2023 = 76.5\n}\n',
    });
    const { files, isComplete } = fixWorkspace(workspace, everywhere);
    expect(isComplete).toBe(true);
    expect(files.map(({ path, after }) => [path, after])).toEqual([
      ['/uji/sub/ikm.rencana', '// tetap\nindicator ikm "IKM" {\n  direction up\n  target 2023 = 76,5\n}\n'],
    ]);
    expect([...(files[0]?.applied ?? [])]).toEqual(
      expect.arrayContaining([
        ['foreign-number', 1],
        ['indonesian-keyword', 2],
      ]),
    );
    expect(workspace.findFile('/uji/sub/ikm.rencana')?.text).toBe(files[0]?.after);
  });

  test('changes only the files and the findings asked for', () => {
    const damaged = 'indikator ikm "IKM" {\n  direction up\n  target 2023 = 76.5\n}\n';
    const files = {
      '/uji/plan.rencana': plan,
      '/uji/a.rencana': damaged,
      '/uji/b.rencana': damaged.replace('ikm', 'b'),
    };
    const one = fixWorkspace(workspaceOf(files), { mayChange: (path) => path === '/uji/a.rencana' });
    expect(one.files.map(({ path }) => path)).toEqual(['/uji/a.rencana']);
    const numbers = fixWorkspace(workspaceOf(files), { ...everywhere, code: 'foreign-number' });
    expect(numbers.files.map(({ after }) => after.includes('indikator'))).toEqual([true, true]);
    expect(numbers.files.map(({ after }) => after.includes('76,5'))).toEqual([true, true]);
  });

  test('leaves a text alone that has nothing certain to mend', () => {
    const workspace = workspaceOf({ '/uji/plan.rencana': `${plan}indicator ikm "IKM" {\n}\n` });
    expect(fixWorkspace(workspace, everywhere)).toEqual({ files: [], isComplete: true });
  });

  test('ends, leaves no more errors than before and nothing certain to mend, whatever is damaged', () => {
    const sound = `${plan}
// catatan
indicator ikm "Indeks Kepuasan" in governance.public-service {
  direction  up
  baseline   2021 = 76,5
  target     2023 = 80
}
sopd setda "Sekretariat" { kind sekretariat }
`;
    const damages: readonly (readonly [string, string])[] = [
      ['76,5', '76.5'],
      ['80', '1,250,000'],
      ['direction', 'arah'],
      ['indicator', 'indikator'],
      ['"Indeks Kepuasan"', '“Indeks Kepuasan”'],
      ['"Sekretariat"', "'Sekretariat'"],
      ['= 80', ': 80'],
      ['kind', 'jenis'],
      ['target', 'capaian'],
      ['}\nsopd', 'sopd'],
      ['\n', '\r\n'],
    ];
    fc.assert(
      fc.property(fc.subarray([...damages], { minLength: 1 }), (chosen) => {
        const text = chosen.reduce((whole, [from, to]) => whole.replaceAll(from, to), sound);
        const workspace = workspaceOf({ '/uji/plan.rencana': text });
        const before = errorsOf(workspace);
        const { isComplete } = fixWorkspace(workspace, everywhere);
        const after = workspace.findFile('/uji/plan.rencana')?.text ?? '';
        expect(isComplete).toBe(true);
        expect(errorsOf(workspace)).toBeLessThanOrEqual(before);
        expect(after).toContain('// catatan');
        expect(after.includes('\r\n') && /[^\r]\n/.test(after)).toBe(false);
        expect(fixWorkspace(workspaceOf({ '/uji/plan.rencana': after }), everywhere).files).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

/** What is said of a word, and by which word its certain fix replaces it. */
type Judgement = readonly [severity: Severity, replacement?: string];

/** A workspace of one file whose words are judged one by one: what no rule of ours does can be shown. */
function wordWorkspace(text: string, judgements: Readonly<Record<string, readonly Judgement[]>>): Workspace {
  let file = fileOfWords(text);
  const findingsOf = (): Finding[] =>
    [...file.text.matchAll(/\S+/g)].flatMap(([word], index) =>
      (judgements[word] ?? []).map(([severity, replacement]): Finding => {
        const place = { file: 'kata', key: String(index) };
        const title = { id: 'Ganti', en: 'Replace' };
        const edits = [{ kind: 'replace' as const, place, text: replacement ?? '' }];
        const fixes = replacement === undefined ? [] : [{ title, certain: true, edits }];
        return { code: word, severity, message: title, place, related: [], fixes };
      }),
    );
  const state = () => ({ root: '/r', plan: {}, files: [file], findings: findingsOf() }) as unknown as PlanState;
  return {
    plans: () => [state()],
    findFile: () => file,
    setFile: ({ text: next }: { text: string }) => {
      file = fileOfWords(next);
    },
  } as unknown as Workspace;
}

function fileOfWords(text: string): ParsedFile {
  const places = new Map(
    [...text.matchAll(/\S+/g)].map((word, index) => [
      String(index),
      [word.index, word.index + word[0].length] as const,
    ]),
  );
  return { path: '/r/kata', text, places } as unknown as ParsedFile;
}

describe('fixes that get in each other’s way', () => {
  const textAfter = (text: string, judgements: Readonly<Record<string, readonly Judgement[]>>) => {
    const workspace = wordWorkspace(text, judgements);
    const { isComplete } = fixWorkspace(workspace, everywhere);
    return [workspace.findFile('')?.text, isComplete];
  };

  test('wait for the next round where they change the same text', () => {
    const judgements = { a: [['warning', 'b']], b: [['warning', 'c']] } as const;
    expect(textAfter('a a b', judgements)).toEqual(['c c c', true]);
    expect(
      textAfter('a', {
        a: [
          ['warning', 'b'],
          ['warning', 'x'],
        ],
      }),
    ).toEqual(['b', true]);
  });

  test('are not applied where they leave more errors than before, and keep no other from it', () => {
    const judgements = { buruk: [['warning', 'galat']], galat: [['error']], a: [['warning', 'b']] } as const;
    expect(textAfter('a buruk a buruk a', judgements)).toEqual(['b buruk b buruk b', true]);
  });

  test('end where one undoes the other', () => {
    expect(textAfter('p', { p: [['warning', 'q']], q: [['warning', 'p']] }).at(1)).toBe(false);
  });
});
