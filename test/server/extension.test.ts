import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = path.resolve(import.meta.dirname, '../../packages/vscode');
const readJson = (file: string): Record<string, unknown> => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));

describe('the texts of the extension', () => {
  test('every sentence of the client has an Indonesian translation, and none is left over', () => {
    const sources = readdirSync(path.join(folder, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(path.join(folder, 'src', file), 'utf8'));
    const said = sources.flatMap((text) => [...text.matchAll(/l10n\.t\(\s*'([^']+)'/g)].map((match) => match[1]));
    expect(Object.keys(readJson('l10n/bundle.l10n.id.json')).sort()).toEqual([...new Set(said)].sort());
  });

  test('every text of the manifest stands in both languages', () => {
    const asked = [...JSON.stringify(readJson('package.json')).matchAll(/"%([^%]+)%"/g)].map((match) => match[1] ?? '');
    expect(asked.length).toBeGreaterThan(5);
    for (const language of ['package.nls.json', 'package.nls.id.json'])
      expect(Object.keys(readJson(language)).sort()).toEqual([...new Set(asked)].sort());
  });
});
