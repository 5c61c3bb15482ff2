import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** What each package may import of ours and of Langium and LSP; other libraries are its own business. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  language: ['langium', '@rencana/model'],
  model: [],
  rules: ['@rencana/model'],
  document: [],
  reports: ['@rencana/model', '@rencana/document'],
  writers: ['@rencana/document'],
  api: [
    '@rencana/language',
    '@rencana/model',
    '@rencana/rules',
    '@rencana/document',
    '@rencana/reports',
    '@rencana/writers',
  ],
  cli: ['@rencana/api', '@rencana/model', '@rencana/server'],
  server: [
    '@rencana/api',
    '@rencana/language',
    '@rencana/model',
    'langium',
    'vscode-languageserver',
    'vscode-languageserver-textdocument',
    'vscode-languageserver-types',
    'vscode-uri',
  ],
  vscode: ['vscode', 'vscode-languageclient'],
};

const watched = /^(@rencana\/|langium|chevrotain|vscode)/;
const core = ['language', 'model', 'rules', 'document', 'reports', 'writers'];

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(
      (entry) =>
        entry.isFile() &&
        entry.name.endsWith('.ts') &&
        !entry.name.endsWith('.test.ts') &&
        !/\/(generated|testing)(\/|$)/.test(entry.parentPath),
    )
    .map((entry) => path.join(entry.parentPath, entry.name));

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

describe('the house', () => {
  test.each(Object.entries(mayImport))('%s imports only what it may', (name, allowed) => {
    const strangers = sources(path.join(root, 'packages', name, 'src')).flatMap((file) =>
      importsOf(file)
        .filter((specifier) => watched.test(specifier) && !allowed.includes(packageOf(specifier)))
        .map((specifier) => `${path.relative(root, file)} imports ${specifier}`),
    );
    expect(strangers).toEqual([]);
  });

  test.each(core)('%s never touches disk, clock, environment, network, console or the locale', (name) => {
    const forbidden =
      /\b(process\.|console\.|Date\.now|new Date\(\)|Math\.random|fetch\(|Intl\.|localeCompare|toLocale|setTimeout)|'node:/;
    const touching = sources(path.join(root, 'packages', name, 'src')).filter((file) =>
      forbidden.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')),
    );
    expect(touching.map((file) => path.relative(root, file))).toEqual([]);
  });

  test('no file is named after nothing', () => {
    const vague = Object.keys(mayImport)
      .flatMap((name) => sources(path.join(root, 'packages', name, 'src')))
      .filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\.ts|\/)/.test(path.relative(root, file)));
    expect(vague).toEqual([]);
  });

  test('no module exports everything of another', () => {
    const lax = Object.keys(mayImport)
      .flatMap((name) => sources(path.join(root, 'packages', name, 'src')))
      .filter((file) => /^export \* from/m.test(readFileSync(file, 'utf8')));
    expect(lax.map((file) => path.relative(root, file))).toEqual([]);
  });
});
