import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, root, runCli } from '../cli/run-cli.ts';

/** A block of the tutorial: what its fence says and what stands in it. */
interface Step {
  readonly language: string;
  readonly words: readonly string[];
  readonly text: string;
}

const read = (file: string): string => readFileSync(path.join(root, 'docs', file), 'utf8');

function stepsOf(page: string): Step[] {
  return [...page.matchAll(/^```(\w+) ?([^\n]*)\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', words = '', text = '']) => ({
      language,
      words: words.split(' ').filter(Boolean),
      text,
    }),
  );
}

/** What somebody who follows the page does, by the language of the block. */
const doers: Readonly<Record<string, (step: Step, folder: string) => void>> = {
  rencana: ({ words: [file = '', mode], text }, folder) => {
    const at = path.join(folder, 'rencana', file);
    const before = readFileSync(at, 'utf8');
    writeFileSync(at, mode === 'ganti' ? replaceElement(before, text) : `${before}\n${text}`);
  },
  console: ({ text }, folder) => {
    for (const part of text.split(/^\$ rencana /m).slice(1)) {
      const [command = '', ...expected] = part.split('\n').filter((line) => line.trim() !== '');
      const args = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '');
      const { status, stdout, stderr } = runCli(args, folder);
      const isCheck = args[0] === 'check' || args[0] === 'format';
      const lines = stdout.split('\n').filter(Boolean);
      expect(lines.length, stdout + stderr).toBe(expected.length);
      for (const [i, line] of expected.entries()) expect(lines[i]).toContain(line);
      expect(status, stderr).toBe(isCheck && expected.length > 0 ? 1 : 0);
    }
  },
  markdown: ({ words: [file = ''], text }, folder) => {
    // A figure never breaks before its unit; the page shows an ordinary blank.
    const document = readFileSync(path.join(folder, file), 'utf8').replaceAll('\u00a0', ' ');
    for (const line of text.trim().split('\n')) expect(document).toContain(line);
  },
};

/** The file with the element of the same kind and name exchanged. */
function replaceElement(before: string, text: string): string {
  const head = text.split(' ').slice(0, 2).join(' ');
  const start = before.indexOf(`\n${head} `) + 1;
  const end = before.indexOf('\n}\n', start) + 3;
  if (start === 0 || end < start) throw new Error(`There is no ${head} to replace.`);
  return before.slice(0, start) + text + before.slice(end);
}

// A tutorial runs the command line some twelve times, which takes a while on a busy machine.
const timeout = 240_000;

describe.each(['tutorial.md', 'tutorial.en.md'])('docs/%s', (file) => {
  test(
    'leads from an empty folder to a profile that is ready to sign',
    () => {
      const folder = makeFolder({});
      const steps = stepsOf(read(file));
      expect(steps.length).toBeGreaterThan(12);
      for (const step of steps) {
        const run = doers[step.language];
        if (!run) throw new Error(`Nobody knows how to follow a block of ${step.language}.`);
        run(step, folder);
      }
    },
    timeout,
  );

  test('takes thirty minutes by its own count', () => {
    const minutes = [...read(file).matchAll(/^## .*\((\d+) (?:menit|minutes?)\)$/gm)].map(([, count]) => Number(count));
    expect(minutes.length).toBe(8);
    expect(minutes.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(30);
  });
});

test('both tutorials write the same plan', () => {
  const written = (file: string) => stepsOf(read(file)).filter(({ language }) => language === 'rencana');
  expect(written('tutorial.en.md')).toEqual(written('tutorial.md'));
});
