import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isFilePlace } from '@rencana/model';
import type { Stage } from '@rencana/rules';
import { checkExample } from './check-example.ts';

/** One row of published data as an element of a test plan. */
export interface DataRow {
  /** The file that holds it. */
  readonly file: string;
  readonly title: string;
  /** Codes that the row deserves, sorted. */
  readonly expected: readonly string[];
  /** Codes of what is found about it, sorted. */
  readonly found: readonly string[];
}

/** The rows of one file, and what is found beside them. */
export interface DataFile {
  readonly file: string;
  readonly rows: readonly DataRow[];
  /** Codes of findings about nothing of the rows. */
  readonly others: readonly string[];
}

const folder = path.join(import.meta.dirname, 'data');

/** `// diharapkan: missing-owner, …` before a row; what stands in parentheses is a note of the source. */
const row = /^\/\/ diharapkan: ([a-z, -]+?)(?: \(.*\))?\n\w+ (\S+) "((?:[^"\\]|\\.)*)"/gm;

/** Reads and checks all files of rows, each as a plan of the stage that it says. */
export function checkDataRows(): readonly DataFile[] {
  return readdirSync(folder)
    .sort()
    .map((file) => checkFile(file, readFileSync(path.join(folder, file), 'utf8')));
}

function checkFile(file: string, text: string): DataFile {
  const stage = Number(/current-stage (\d)/.exec(text)?.[1]) as Stage;
  const { findings } = checkExample([{ path: 'plan.rencana', text, marks: [] }], stage);
  const found = Map.groupBy(findings, ({ place }) => (isFilePlace(place) ? '' : place.element));
  const rows = [...text.matchAll(row)].map(([, expected = '', name, title = '']) => {
    const element = `contoh.${name}`;
    const codes = (found.get(element) ?? []).map(({ code }) => code).sort();
    found.delete(element);
    return { file, title, expected: expected === 'tidak ada' ? [] : expected.split(', ').sort(), found: codes };
  });
  return { file, rows, others: [...found.values()].flat().map(({ code, message }) => `${code}: ${message.en}`) };
}
