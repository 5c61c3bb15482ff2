import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { loadNativeTypst } from '../packages/cli/src/load-native-typst.ts';
import { generatePlan } from './generate-plan.ts';
import { missingOffice, timeOffice } from './office.ts';
import type { Row } from './row.ts';
import { type Run, runCli } from './run-cli.ts';

/** The most that one format may hold in memory, in MB. */
const memoryLimit = 700;
const formats = ['md', 'html', 'docx', 'pdf', 'xlsx', 'json'] as const;
/** Lines of a plan whose masterplan has at least 150 pages. */
const longPlanLines = 10_200;

/** Rows about the making of documents, and what was left out with the reason. */
export interface BookRows {
  readonly rows: readonly Row[];
  readonly leftOut: readonly string[];
}

/** Measures all documents of an example, and a long book of a generated plan; `bundle` is the folder of a built command line. */
export async function measureBooks(bundle: string, example: string): Promise<BookRows> {
  const work = mkdtempSync(path.join(tmpdir(), 'rencana-books-'));
  try {
    const installed = path.join(bundle, 'rencana.cjs');
    const alone = copyAlone(bundle, path.join(work, 'alone'));
    const leftOut: string[] = [];
    const rows: Row[] = [];
    const build = (cli: string, plan: string, name: string, ...options: readonly string[]): Run =>
      runCli(cli, ['build', plan, '--out', path.join(work, name), ...options]);
    const all = ['--format', formats.join(',')];

    build(installed, example, 'office', '--format', 'md');
    const missing = missingOffice();
    const office = missing.length === 0 ? timeOffice(path.join(work, 'office'), path.join(work, 'work')) : undefined;
    if (office === undefined) leftOut.push(`pandoc + LibreOffice: ${missing.join(' and ')} not found on the PATH`);
    const native = (await loadNativeTypst()) && build(installed, example, 'native', ...all);
    if (!native) leftOut.push('Typst as machine code: there is none for this machine');
    const wasm = build(alone, example, 'wasm', ...all);
    const against = (run: Run, what: string, atMost?: number): Row => ({
      what,
      milliseconds: run.milliseconds,
      ...(office === undefined
        ? { against: 'the same with WebAssembly', ratio: run.milliseconds / wasm.milliseconds }
        : { against: 'DOCX and PDF by pandoc + LibreOffice', ratio: run.milliseconds / office }),
      ...(atMost !== undefined && office !== undefined && { atMost }),
    });
    if (native) rows.push(against(native, 'all documents of the example, all formats', 1));
    rows.push(against(wasm, 'the same, Typst as WebAssembly'));
    for (const format of ['docx', 'pdf']) {
      const run = build(installed, example, `only-${format}`, '--format', format);
      rows.push(memoryRow(`memory of its ${format.toUpperCase()} alone (MB)`, run.megabytes));
    }

    const plan = path.join(work, 'plan');
    mkdirSync(plan);
    for (const file of generatePlan({ lines: longPlanLines, files: 6, seed: 7 }))
      writeFileSync(path.join(plan, file.path), file.text);
    for (const format of formats) {
      const run = build(installed, plan, 'long', '--document', 'buku-2', '--format', format);
      const pages = format === 'pdf' ? `, ${await countPages(path.join(work, 'long/buku-2.pdf'))} pages` : '';
      rows.push(
        memoryRow(
          `memory of a long book as ${format}, in ${(run.milliseconds / 1000).toFixed(1)} s${pages} (MB)`,
          run.megabytes,
        ),
      );
    }
    return { rows, leftOut };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function memoryRow(what: string, megabytes: number): Row {
  return { what, milliseconds: megabytes, against: `${memoryLimit} MB`, ratio: megabytes / memoryLimit, atMost: 1 };
}

/** The command line as it is without any package beside it: there Typst is WebAssembly. */
function copyAlone(bundle: string, to: string): string {
  for (const part of ['dist', 'package.json', 'rencana.cjs'])
    cpSync(path.join(bundle, part), path.join(to, part), { recursive: true });
  return path.join(to, 'rencana.cjs');
}

async function countPages(file: string): Promise<number> {
  return (await PDFDocument.load(readFileSync(file), { updateMetadata: false })).getPageCount();
}
