import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildDocuments, createWorkspace, formats } from '@rencana/api';
import { describe, expect, test } from 'vitest';
import { readAssets } from '../../packages/cli/src/read-assets.ts';
import { readableParts } from '../../packages/writers/src/docx/testing/readable-parts.ts';

const examples = path.resolve(import.meta.dirname, '../../examples');

/** A document as a reader can compare it: Word files as their main parts, pages without the bytes of their fonts. */
const readable: Readonly<Record<string, (bytes: Uint8Array) => string>> = {
  md: text,
  json: text,
  html: (bytes) =>
    text(bytes)
      .replace(/base64,[A-Za-z0-9+/=]+/g, 'base64,…')
      .replaceAll('><', '>\n<'),
  docx: (bytes) => {
    const parts = readableParts(bytes);
    return ['word/document.xml', 'word/footnotes.xml', 'docProps/core.xml']
      .map((name) => `==== ${name}\n${parts.get(name) ?? ''}`)
      .join('\n');
  },
};

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

async function build(example: string) {
  const workspace = createWorkspace();
  const folder = path.join(examples, example);
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.rencana'))) {
    workspace.setFile({ path: `/rencana/${name}`, text: readFileSync(path.join(folder, name), 'utf8') });
  }
  const state = workspace.findPlan('/rencana');
  if (!state) throw new Error(`There is no plan in ${folder}.`);
  expect(state.findings).toEqual([]);
  const result = await buildDocuments({
    workspace,
    state,
    formats: Object.keys(readable).filter((format) => formats.includes(format)),
    assets: readAssets(),
  });
  if (result.kind !== 'built') throw new Error(`The documents of ${example} were not built: ${result.kind}.`);
  return result.files;
}

describe('the documents of the examples are as they were read and accepted', () => {
  test.each(['minimal', 'kotawaringin-timur'])('%s', async (example) => {
    const files = await build(example);
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) {
      const shown = readable[file.format]?.(file.bytes) ?? '';
      const extension = file.format === 'docx' ? '.docx.xml' : file.format === 'html' ? '.html.txt' : '';
      await expect(shown).toMatchFileSnapshot(
        `expected/${example}/${file.format === 'docx' || file.format === 'html' ? path.parse(file.name).name + extension : file.name}`,
      );
    }
  });
});
