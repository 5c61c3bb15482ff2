import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import { makeFolder, root, runCli } from './run-cli.ts';

const plan = `plan uji "Rencana Uji" {
  uses    kominfo-2021
  period  2022..2031
}
`;
const damaged = `sopd setda "Sekretariat 100 %, a: b" { kind sekretariat }
indicator ikm "IKM" in governance.public-service {
  direction  up
  target     2023 = 76.5
  owner      setdaa
}
`;

/** Beyond the first plane, so that columns in UTF-16 units differ from those in characters. */
const wide = 'fact f "𝒦ota" { value 2021 = 76.5 }\n';

/** A repository with its plan in a folder, in which all forms find the same. */
function makeRepository(): string {
  const folder = makeFolder({
    'rencana/plan.rencana': plan,
    'rencana/a b/ikm.rencana': damaged,
    'rencana/f.rencana': wide,
  });
  mkdirSync(path.join(folder, '.git'));
  return folder;
}

/** Runs `check` in the plan's folder, one below the root of the repository. */
const checkIn = (folder: string, ...args: string[]) => runCli(['check', ...args], path.join(folder, 'rencana'));

interface FindingJson {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  readonly code: string;
  readonly fingerprint: string;
  readonly fixes: readonly { readonly certain: boolean; readonly edits: readonly { readonly text: string }[] }[];
  readonly related: readonly { readonly file: string }[];
}

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

describe('forms of findings', () => {
  test('go to several files and to standard output at once, each file whole', () => {
    const folder = makeRepository();
    const { status, stdout, stderr } = checkIn(
      folder,
      ...['--format', 'compact', '--format', 'sarif=../out/x/rencana.sarif', '--format', 'junit=../out/rencana.xml'],
    );
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/^a b\/ikm\.rencana:4:21 error foreign-number /m);
    expect(readdirSync(path.join(folder, 'out'), { recursive: true }).map(String).sort()).toEqual([
      'rencana.xml',
      'x',
      'x/rencana.sarif',
    ]);
    expect(checkIn(folder, '--format', 'json=../out/x.json').stdout).toBe('');
  });

  const refused: [string, string[], RegExp][] = [
    ['a form that is none', ['--format', 'xml=a'], /"xml=a" tidak cocok/],
    ['a file without a name', ['--format', 'json='], /"json=" tidak cocok/],
    ['a document that would share standard output', ['--format', 'compact', '--format', 'json'], /"json" tidak dapat/],
    ['two forms in one file', ['--format', 'json=a', '--format', 'sarif=./a'], /berkas yang sama, "a"/],
    ['a file that is a folder', ['--format', 'json=.'], /tidak dapat ditulis/],
    ['a number of warnings that is none', ['--max-warnings', 'dua'], /"dua" tidak cocok/],
    ['an address that is none', ['--rule-pages', 'halaman'], /"halaman" tidak cocok/],
    ['a dry run of nothing', ['--dry-run'], /hanya berlaku bersama "--fix"/],
  ];
  test.each(refused)('%s: one sentence and exit 2', (_name, args, sentence) => {
    const folder = makeRepository();
    const { status, stderr } = checkIn(folder, ...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(existsSync(path.join(folder, 'rencana/a'))).toBe(false);
  });

  test('pretty shows the lines at stake and what would mend them, without colours in a file', () => {
    const folder = makeRepository();
    const { stdout } = checkIn(folder, '--format', 'pretty', '--format', 'pretty=../p.txt');
    expect(stdout).toContain('> 4 |   target     2023 = 76.5\n    |                     ^^^^');
    expect(stdout).toContain('  Perbaikan: Ganti dengan 76,5');
    expect(readFileSync(path.join(folder, 'p.txt'), 'utf8')).toBe(stdout);
  });

  test('json holds to its published schema, with fixes, fingerprints and columns in UTF-16 units', () => {
    const validate = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }).compile(
      JSON.parse(read('docs/findings.schema.json')) as object,
    );
    const { stdout } = checkIn(makeRepository(), '--format', 'json');
    const json = JSON.parse(stdout) as { findings: FindingJson[]; summary: Record<string, number> };
    validate(json);
    expect(validate.errors).toBeNull();
    expect(validate({ ...json, findings: [{ ...json.findings[0], line: 0 }] })).toBe(false);
    expect(validate({ ...json, findings: [{ ...json.findings[0], colour: 'red' }] })).toBe(false);
    const number = json.findings.find(({ file, code }) => file === 'f.rencana' && code === 'foreign-number');
    expect(number).toMatchObject({ line: 1, column: wide.indexOf('76.5') + 1, endColumn: wide.indexOf('76.5') + 5 });
    expect(number?.fixes).toMatchObject([{ certain: true, edits: [{ text: '76,5' }] }]);
    expect(json.summary).toMatchObject({ files: 3 });
    const clean = JSON.parse(runCli(['check', 'examples/minimal', '--format', 'json'], root).stdout) as object;
    expect(validate(clean)).toBe(true);
  });

  test('a fingerprint stays while the lines around it change', () => {
    const fingerprints = (text: string): string[] => {
      const folder = makeFolder({ 'plan.rencana': `${plan}${text}` });
      const { stdout } = runCli(['check', '.', '--format', 'json'], folder);
      return (JSON.parse(stdout) as { findings: FindingJson[] }).findings.map(({ fingerprint }) => fingerprint).sort();
    };
    const before = fingerprints(damaged);
    expect(before.length).toBeGreaterThan(1);
    expect(fingerprints(`\n// lagi\n\n${damaged}`)).toEqual(before);
    expect(fingerprints(`${damaged}${wide}`)).not.toEqual(before);
  });

  test('sarif is valid, with help, fixes, other places, fingerprints and paths from the root of the repository', () => {
    const folder = makeRepository();
    const text = `${damaged}sopd setda "Dua kali" { kind sekretariat }\n`;
    writeFileSync(path.join(folder, 'rencana/a b/ikm.rencana'), text);
    const { stdout } = checkIn(folder, '--format', 'sarif', '--rule-pages', 'https://example.org/rules/');
    const log = JSON.parse(stdout) as Log;
    expect(validateSarif(log)).toEqual([]);
    expect(validateSarif({ ...log, runs: [{ ...log.runs[0], results: [{}] }] } as unknown as Log)).not.toEqual([]);
    const run = log.runs[0];
    const results = run?.results ?? [];
    const number = results.find(({ ruleId }) => ruleId === 'foreign-number');
    expect(run?.columnKind).toBe('utf16CodeUnits');
    expect(number?.locations?.[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: 'rencana/a%20b/ikm.rencana', uriBaseId: '%SRCROOT%' },
      region: { startLine: 4, startColumn: 21, endLine: 4, endColumn: 25 },
    });
    expect(number?.fixes?.[0]?.artifactChanges[0]?.replacements[0]).toMatchObject({
      deletedRegion: { startLine: 4, startColumn: 21, endColumn: 25 },
      insertedContent: { text: '76,5' },
    });
    for (const { ruleId, ruleIndex } of results) expect(run?.tool.driver.rules?.[ruleIndex ?? -1]?.id).toBe(ruleId);
    for (const { help, id } of run?.tool.driver.rules ?? []) expect(help?.markdown, id).toMatch(/^# [a-z-]+\n\n.{20}/);
    expect(run?.tool.driver.rules?.map(({ helpUri }) => helpUri)).toContain(
      'https://example.org/rules/foreign-number.md',
    );
    const hashes = results.map(({ fingerprints }) => fingerprints?.['rencana/v1']);
    expect(new Set(hashes).size).toBe(results.length);
    const twice = results.find(({ ruleId }) => ruleId === 'duplicate-name');
    expect(twice?.relatedLocations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe('rencana/a%20b/ikm.rencana');
  });

  test('a clean plan is valid sarif without results', () => {
    const log = JSON.parse(runCli(['check', 'examples/minimal', '--format', 'sarif'], root).stdout) as Log;
    expect(validateSarif(log)).toEqual([]);
    expect(log.runs[0]?.results).toEqual([]);
  });

  test('github names file and line from the root of the repository, and escapes what its commands reserve', () => {
    const folder = makeRepository();
    writeFileSync(path.join(folder, 'rencana/a b/ikm.rencana'), damaged.replace('setdaa', 'setda 50 %'));
    writeFileSync(path.join(folder, 'rencana/a,b:c.rencana'), 'fact g "G" { value 2021 = 76.5 % }\n');
    const { stdout } = checkIn(folder, '--format', 'github');
    expect(stdout).toMatch(
      /^::error file=rencana\/a b\/ikm\.rencana,line=4,endLine=4,col=21,endColumn=25,title=foreign-number::76\.5 .*76,5\.$/m,
    );
    expect(stdout).toMatch(/^::error file=rencana\/a%2Cb%3Ac\.rencana,line=1,.*::76\.5 %25 .*76,5 %25\.$/m);
    for (const line of stdout.trim().split('\n')) expect(line).toMatch(/^::(error|warning|notice) file=/);
  });

  test('gitlab gives each finding a fingerprint of its own, a severity that GitLab knows and its lines', () => {
    const { stdout } = checkIn(makeRepository(), '--format', 'gitlab');
    const issues = JSON.parse(stdout) as {
      fingerprint: string;
      severity: string;
      location: object;
      check_name: string;
    }[];
    const number = issues.find(({ check_name }) => check_name === 'foreign-number');
    expect(number).toMatchObject({
      severity: 'critical',
      location: { path: 'rencana/a b/ikm.rencana', lines: { begin: 4, end: 4 } },
    });
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    for (const { severity } of issues) expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity);
    expect(runCli(['check', 'examples/minimal', '--format', 'gitlab'], root).stdout).toBe('[]\n');
  });

  test('junit fails for what exits 1, and passes for a file without findings', () => {
    const folder = makeRepository();
    writeFileSync(path.join(folder, 'rencana/f.rencana'), 'fact f "<&>\u0001" { value 2021 = 76.5 }\n');
    writeFileSync(path.join(folder, 'rencana/w.rencana'), 'indicator w "W" in governance { direction up }\n');
    const { stdout } = checkIn(folder, '--format', 'junit');
    expect(stdout).toContain('<testcase classname="plan.rencana" name="rencana check"/>');
    expect(stdout).toMatch(
      /<testcase classname="a b\/ikm\.rencana"[^>]* name="foreign-number a b\/ikm\.rencana:4:21">\s*<failure message="76\.5 [^"]*" type="error"\/>/,
    );
    expect(stdout).not.toMatch(/[\u0000-\u0008]/);
    const failures = stdout.match(/<failure /g)?.length;
    const strict = checkIn(folder, '--format', 'junit', '--fail-on', 'info').stdout;
    expect(strict.match(/<failure /g)?.length).toBeGreaterThan(failures ?? 0);
    const clean = runCli(['check', 'examples/minimal', '--format', 'junit'], root).stdout;
    expect(clean).toMatch(/tests="1" failures="0"/);
  });
});

describe('what fails', () => {
  test('more warnings than --max-warnings allows exit 1 and say so; as many do not', () => {
    const folder = makeFolder({ 'plan.rencana': `${plan}indicator ikm "IKM" in governance { direction up }\n` });
    const warnings = runCli(['check', '.'], folder).stdout.match(/ warning /g)?.length ?? 0;
    expect(warnings).toBeGreaterThan(0);
    expect(runCli(['check', '.'], folder).status).toBe(0);
    expect(runCli(['check', '.', '--max-warnings', String(warnings)], folder).status).toBe(0);
    const over = runCli(['check', '.', '--max-warnings', String(warnings - 1), '--lang', 'en'], folder);
    expect(over).toMatchObject({ status: 1, stderr: expect.stringMatching(/more than the \d+ that --max-warnings/) });
    expect(runCli(['check', '.', '--fail-on', 'warning'], folder).status).toBe(1);
  });
});

/** What the schema of SARIF says against a log. It is of draft 4, which differs from draft 7 in nothing that it uses but `id`. */
function validateSarif(log: Log): readonly string[] {
  const {
    id,
    $schema: _draft,
    ...schema
  } = JSON.parse(read('test/cli/schemas/sarif-2.1.0-rtm.5.json')) as Record<string, unknown>;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  ajv.addFormat('uri', (text) => URL.canParse(text));
  ajv.addFormat('uri-reference', (text) => URL.canParse(text, 'file:///a/'));
  ajv.addFormat('date-time', true);
  const validate = ajv.compile({ $id: String(id), ...schema });
  validate(log);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
