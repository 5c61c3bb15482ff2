// Prints ratios measured in one run, as a table and as JSON. No test depends on them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createWorkspace, formatText } from '@rencana/api';
import { createRencanaServices } from '@rencana/language';
import { createLangiumParser, EmptyFileSystem, type LangiumCoreServices } from 'langium';
import { measureBooks } from './books.ts';
import { generatePlan } from './generate-plan.ts';
import { median, medianTime, pairedMedians } from './measure.ts';
import type { Row } from './row.ts';
import { runCli } from './run-cli.ts';

const root = path.resolve(import.meta.dirname, '..');
/** What a tool made with Langium and nothing else would do to the same text: its own parser, our grammar and lexer. */
const bareParser = createLangiumParser(createRencanaServices(EmptyFileSystem).Rencana as LangiumCoreServices);
const large = generatePlan({ lines: 11_800, files: 20, seed: 1 });
const lines = large.reduce((sum, file) => sum + file.text.split('\n').length, 0);
const rows: Row[] = [];
const leftOut: string[] = [];

function fill(prefix: string, files = large) {
  const workspace = createWorkspace();
  for (const file of files) workspace.setFile({ path: `${prefix}/${file.path}`, text: file.text });
  return workspace;
}

const [parse, check] = pairedMedians(
  7,
  () => {
    for (const file of large) bareParser.parse(file.text);
  },
  () => {
    fill('/uji').plans();
  },
);
rows.push({
  what: `check ${lines} lines in ${large.length} files`,
  milliseconds: check,
  against: 'bare parse',
  ratio: check / parse,
  atMost: 1.4,
});

function editRatio(name: string, others: number): number {
  const workspace = fill('/uji');
  for (let i = 0; i < others; i++) {
    for (const file of generatePlan({ lines: 400, files: 4, seed: i + 2 }))
      workspace.setFile({ path: `/lain-${i}/${file.path}`, text: file.text });
  }
  workspace.plans();
  const edited = large[3];
  if (!edited) throw new Error('The generated plan has too few files.');
  const variant = (run: number): string => edited.text.replace('capaian', `capaian ${run + 2}`);
  const [parseFile, edit] = pairedMedians(
    21,
    (run) => {
      bareParser.parse(variant(run));
    },
    (run) => {
      workspace.setFile({ path: `/uji/${edited.path}`, text: variant(run) });
      workspace.plans();
    },
  );
  rows.push({ what: name, milliseconds: edit, against: 'parse of that file', ratio: edit / parseFile, atMost: 1.3 });
  return edit;
}
const alone = editRatio('edit to findings', 0);
const among = editRatio('edit to findings, 50 other plans', 50);
rows.push({
  what: 'the same edit with 50 other plans',
  milliseconds: among,
  against: 'alone',
  ratio: among / alone,
  atMost: 1.2,
});

const exampleFolder = path.join(root, 'examples/kotawaringin-timur');
const example = readdirSync(exampleFolder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.rencana'))
  .map((name) => ({ path: `/kotim/${name}`, text: readFileSync(path.join(exampleFolder, name), 'utf8') }));

/** Time of the rules alone, in a workspace that knows nothing yet. */
function timeRules(): number {
  const workspace = createWorkspace({ now: () => performance.now() });
  for (const file of example) workspace.setFile(file);
  workspace.plans();
  return workspace.statistics().phases.find(({ name }) => name === 'check')?.milliseconds ?? 0;
}
timeRules();
const ruleTimes: number[] = [];
const parseExample = medianTime(15, () => {
  for (const file of example) bareParser.parse(file.text);
});
for (let run = 0; run < 15; run++) ruleTimes.push(timeRules());
const exampleRules = median(ruleTimes);
rows.push({
  what: 'rules on the Kotim example',
  milliseconds: exampleRules,
  against: 'bare parse of it',
  ratio: exampleRules / parseExample,
  atMost: 1,
});

const text = large.map((file) => file.text).join('\n');
const format = medianTime(3, () => {
  formatText(text);
});
rows.push({ what: `format ${lines} lines`, milliseconds: format, against: 'bare parse', ratio: format / parse });

const time = (args: readonly string[], runs = 5): number =>
  median(
    Array.from({ length: runs }, () => {
      const begun = performance.now();
      spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore', env: { ...process.env, RENCANA_BUNDLE: '1' } });
      return performance.now() - begun;
    }),
  );
const cli = path.join(root, 'packages/cli/rencana.cjs');
const empty = time(['-e', '']);
const version = time([cli, '--version']);
rows.push({
  what: 'rencana --version',
  milliseconds: version,
  against: 'empty Node program',
  ratio: version / empty,
  atMost: 2,
});

if (existsSync(path.join(root, 'packages/cli/dist/rencana.js'))) {
  const checkExample = time([cli, 'check', exampleFolder]);
  rows.push({
    what: 'rencana check of the example',
    milliseconds: checkExample,
    against: 'empty Node program',
    ratio: checkExample / empty,
  });
  const out = mkdtempSync(path.join(tmpdir(), 'rencana-bench-'));
  const buildExample = time([cli, 'build', exampleFolder, '--out', path.join(out, 'out'), '--format', 'md,html,docx']);
  rows.push({
    what: 'rencana build of the example (md, html, docx)',
    milliseconds: buildExample,
    against: 'empty Node program',
    ratio: buildExample / empty,
  });
  for (const file of large) writeFileSync(path.join(mkdirOnce(path.join(out, 'plan')), file.path), file.text);
  const { megabytes } = runCli(cli, ['check', path.join(out, 'plan')]);
  rows.push({
    what: 'memory of the same check (MB)',
    milliseconds: megabytes,
    against: '200 MB',
    ratio: megabytes / 200,
    atMost: 1,
  });
  rmSync(out, { recursive: true, force: true });
  const books = await measureBooks(path.dirname(cli), exampleFolder);
  rows.push(...books.rows);
  leftOut.push(...books.leftOut);
} else {
  leftOut.push('what the bundled command line takes: run "npm run build" first');
}

const width = Math.max(...rows.map((row) => row.what.length));
for (const row of rows) {
  const limit = row.atMost === undefined ? '' : `  at most ${row.atMost}${row.ratio <= row.atMost ? '' : '  MISSED'}`;
  console.log(
    `${row.what.padEnd(width)}  ${row.milliseconds.toFixed(1).padStart(8)}  ${row.ratio.toFixed(2).padStart(6)} × ${row.against}${limit}`,
  );
}
for (const reason of leftOut) console.log(`Left out: ${reason}.`);
console.log(JSON.stringify({ node: process.version, rows, leftOut }));

function mkdirOnce(folder: string): string {
  mkdirSync(folder, { recursive: true });
  return folder;
}
