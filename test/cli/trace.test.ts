import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder, root, runCli } from './run-cli.ts';

const build = (out: string, ...options: string[]) =>
  runCli(['build', 'examples/minimal', '--out', out, ...options], root);

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

test('--trace writes a map beside each document, with files as seen from the plan', () => {
  const out = makeFolder({});
  expect(build(out, '--format', 'md', '--trace').status).toBe(0);
  const names = readdirSync(out).filter((name) => name.endsWith('.trace.json'));
  expect(names.length).toBe(readdirSync(out).filter((name) => name.endsWith('.md')).length);
  const texts = names.map((name) => readFileSync(path.join(out, name), 'utf8'));
  expect(texts.join('')).toContain('"file": "plan.rencana"');
  expect(texts.join('')).not.toContain(root);
});

test('--source-links lets HTML lead to the address asked for, and refuses one that cannot be opened', () => {
  const out = makeFolder({});
  expect(build(out, '--format', 'html', '--source-links', 'https://example.org/blob/main').status).toBe(0);
  const [page = ''] = readdirSync(out).filter((name) => name.endsWith('.html'));
  expect(readFileSync(path.join(out, page), 'utf8')).toMatch(
    /href="https:\/\/example\.org\/blob\/main\/\w+\.rencana#L\d+"/,
  );
  const refused = build(makeFolder({}), '--format', 'html', '--source-links', 'javascript:alert(1)');
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain('bukan alamat');
});

test('the manifest tells the hash of every output and that of the plan, which is its JSON', () => {
  const out = makeFolder({});
  expect(build(out, '--format', 'md,json').status).toBe(0);
  const manifest = JSON.parse(readFileSync(path.join(out, 'rencana-manifest.json'), 'utf8')) as {
    tool: string;
    plan: string;
    files: Record<string, { sha256: string; plan: string; format: string }>;
  };
  expect(manifest.tool).toMatch(/^rencana \d+\.\d+\.\d+/);
  for (const [name, { sha256: hash, plan }] of Object.entries(manifest.files)) {
    expect(hash, name).toBe(sha256(readFileSync(path.join(out, name))));
    expect(plan, name).toBe(manifest.plan);
  }
  const [json] = Object.values(manifest.files).filter(({ format }) => format === 'json');
  expect(manifest.plan).toBe(json?.sha256);
});
