import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { type Built, buildDocuments } from '@rencana/api';
import { describe, expect, test } from 'vitest';
import { readAssets } from '../../packages/cli/src/read-assets.ts';
import { readPlans } from '../../packages/cli/src/read-plans.ts';
import { isRefusal } from '../../packages/cli/src/refusal.ts';
import { readableParts } from '../../packages/writers/src/docx/testing/readable-parts.ts';

const examples = path.resolve(import.meta.dirname, '../../examples');

/** Of every example the plan's JSON and all documents as text; pages and Word files of those that show every kind of block. */
const pages: Readonly<Record<string, readonly string[]>> = {
  minimal: ['buku-2', 'profil-quick-win', 'buku-indikator'],
  'kotawaringin-timur': ['buku-2', 'profil-quick-win', 'buku-indikator', 'keputusan'],
};

/** A document as a reader can compare it: Word files as their main parts, pages without the bytes of their fonts. */
const readable: Readonly<Record<string, { readonly extension: string; readonly show: (bytes: Uint8Array) => string }>> =
  {
    md: { extension: '.md', show: text },
    json: { extension: '.json', show: text },
    html: {
      extension: '.html.txt',
      show: (bytes) =>
        text(bytes)
          .replace(/base64,[A-Za-z0-9+/=]+/g, 'base64,…')
          .replaceAll('><', '>\n<'),
    },
    docx: {
      extension: '.docx.xml',
      show: (bytes) => {
        const parts = readableParts(bytes);
        return ['word/document.xml', 'word/footnotes.xml', 'docProps/core.xml']
          .map((name) => `==== ${name}\n${parts.get(name) ?? ''}`)
          .join('\n');
      },
    },
  };

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** All files of an example that are compared, built as the command line builds them. */
async function build(example: string): Promise<Built[]> {
  const read = await readPlans([path.join(examples, example)], examples);
  if (isRefusal(read)) throw new Error(read.reason.en);
  const built: Built[] = [];
  for (const state of read.states) {
    expect(state.findings).toEqual([]);
    const wanted = [{ formats: ['md', 'json'] }, { formats: ['html', 'docx'], documents: pages[example] ?? [] }];
    for (const request of wanted) {
      const result = await buildDocuments({ workspace: read.workspace, state, assets: readAssets(), ...request });
      if (result.kind !== 'built') throw new Error(`The documents of ${example} were not built: ${result.kind}.`);
      built.push(...result.files);
    }
  }
  return built;
}

describe('the documents of the examples are as they were read and accepted', () => {
  const names = readdirSync(examples).filter((name) => existsSync(path.join(examples, name, 'plan.rencana')));
  test.each(names)('%s', async (example) => {
    const files = await build(example);
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) {
      const form = readable[file.format];
      if (!form) continue;
      const name = `${path.parse(file.name).name}${form.extension}`;
      await expect(form.show(file.bytes)).toMatchFileSnapshot(`expected/${example}/${name}`);
    }
  });
});
