import { createWorkspace, type Location, locate, type PlanState } from '@rencana/api';
import { type Finding, type Fix, type LocatedPlace, resolveEdits } from '@rencana/model';
import { describe, expect, test } from 'vitest';
import { readExample } from '../rules/example-source.ts';
import { type BeginnerSnippet, beginnerSnippets, soundPlan } from './beginner-snippets.ts';

const snippetFile = '/rencana/tambahan.rencana';

interface Checked {
  readonly state: PlanState;
  readonly findings: readonly { readonly finding: Finding; readonly location: Location | undefined }[];
}

/** Reads and checks a text beside the sound plan, as the editor would. */
function check(text: string): Checked {
  const workspace = createWorkspace();
  workspace.setFile({ path: '/rencana/plan.rencana', text: soundPlan });
  workspace.setFile({ path: snippetFile, text });
  const state = workspace.findPlan(snippetFile);
  if (!state) throw new Error('The snippet belongs to no plan.');
  const findings = state.findings.map((finding) => ({ finding, location: locate(state, finding.place) }));
  return { state, findings };
}

/** The snippet after a fix. */
function applyFix({ state }: Checked, text: string, fix: Fix): string {
  const edits = resolveEdits(fix.edits, (place): LocatedPlace | undefined => {
    const location = locate(state, place);
    return location && { file: location.file.path, range: location.range, text: location.file.text };
  });
  return [...edits]
    .filter(({ file }) => file === snippetFile)
    .sort((left, right) => right.range[0] - left.range[0])
    .reduce((whole, { range, text }) => whole.slice(0, range[0]) + text + whole.slice(range[1]), text);
}

function describeSnippet(snippet: BeginnerSnippet): string {
  const text = readExample(snippet.text)[0]?.text ?? '';
  const checked = check(text);
  const parts = checked.findings.map(({ finding, location }) => {
    const place = location
      ? `${location.line}:${location.column} ${JSON.stringify(location.file.text.slice(...location.range))}`
      : 'the plan';
    const fixes = finding.fixes.flatMap((fix) => [
      `fix ${fix.title.id} · ${fix.title.en}${fix.certain ? ' (certain)' : ''}`,
      ...changedLines(text, applyFix(checked, text, fix)).map((line) => `    ${line}`),
    ]);
    return [
      `${finding.severity} ${finding.code} at ${place}`,
      `id  ${finding.message.id}`,
      `en  ${finding.message.en}`,
      ...fixes,
    ].join('\n');
  });
  return [`--- ${snippet.title}`, text.trimEnd(), '', parts.join('\n') || 'no finding', ''].join('\n');
}

function changedLines(before: string, after: string): string[] {
  const old = new Set(before.split('\n'));
  return after.split('\n').filter((line) => !old.has(line));
}

describe('a mistake of a beginner', () => {
  test.each(beginnerSnippets.map((snippet) => [snippet.title, snippet] as const))(
    'is one finding: %s',
    (_, snippet) => {
      const [file] = readExample(snippet.text);
      const { findings } = check(file?.text ?? '');
      const shown = findings.map(({ finding, location }) => ({
        code: finding.code,
        at: location && location.file.path === snippetFile && file?.text.slice(...location.range),
        range: location?.range,
      }));
      const wanted = file?.marks.map((range) => file.text.slice(...range));
      expect(
        shown.map(({ at }) => at),
        JSON.stringify(
          findings.map(({ finding }) => finding),
          undefined,
          1,
        ),
      ).toEqual(wanted);
      expect(shown.map(({ range }) => range)).toEqual(file?.marks);
      for (const { finding } of findings) {
        expect(finding.message.id).toMatch(/^.{20,}$/su);
        expect(finding.message.en).toMatch(/^.{20,}$/su);
        expect(finding.message.id).not.toBe(finding.message.en);
      }
    },
  );

  test.each(beginnerSnippets.map((snippet) => [snippet.title, snippet] as const))(
    'is gone after a certain fix: %s',
    (_, snippet) => {
      const text = readExample(snippet.text)[0]?.text ?? '';
      const checked = check(text);
      const certain = checked.findings.flatMap(({ finding }) => finding.fixes.filter((fix) => fix.certain));
      for (const fix of certain) {
        const { findings } = check(applyFix(checked, text, fix));
        expect(findings.map(({ finding }) => finding.code)).toEqual([]);
      }
    },
  );

  test.each([
    'curly quotes from Word',
    'a decimal point',
    'Rp with a point',
    'a semicolon',
    'a comma at the end of a line',
    'a full-width colon',
    'a colon after a keyword',
    'an equals sign after a keyword',
    'a colon in a series',
    'a bullet before a property',
    'a range with a hyphen',
    'a capital letter in a keyword',
  ])('has one right answer, which may be given without asking: %s', (title) => {
    const snippet = beginnerSnippets.find((each) => each.title === title);
    const { findings } = check(readExample(snippet?.text ?? '')[0]?.text ?? '');
    expect(findings.map(({ finding }) => finding.fixes.map(({ certain }) => certain))).toEqual([[true]]);
  });

  test('reads as the golden file shows', async () => {
    const shown = beginnerSnippets.map(describeSnippet).join('\n');
    await expect(shown).toMatchFileSnapshot('./expected/beginner-mistakes.txt');
  });
});

test('the plan around the snippets is sound', () => {
  expect(check('person sekda "Sekretaris Daerah"\n').findings).toEqual([]);
});
