import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildDocuments, createOutputMemory } from '@rencana/api';
import { expect, test } from 'vitest';
import { examples, noAssets, openExample } from './example-workspace.ts';

const file = path.join(examples, 'kotawaringin-timur/branding.rencana');

/** Builds as a session does, with the names of what was made anew and the text of every document. */
function session() {
  const { workspace, state } = openExample('kotawaringin-timur');
  const memory = createOutputMemory();
  return {
    workspace,
    build: async () => {
      const made: string[] = [];
      const result = await buildDocuments({
        workspace,
        state: workspace.findPlan(state.root) ?? state,
        formats: ['md'],
        assets: noAssets,
        memory,
        onProgress: (name) => made.push(name),
      });
      if (result.kind !== 'built') throw new Error(result.kind);
      const texts = new Map(
        result.files.flatMap(({ name, bytes }) => (name.endsWith('.md') ? [[name, bytes.toString()] as const] : [])),
      );
      return { made, texts, plan: result.plan };
    },
  };
}

test('after one changed figure only the documents that show it are made again', async () => {
  const { workspace, build } = session();
  const first = await build();
  expect(first.made.length).toBeGreaterThan(17);
  expect((await build()).made).toEqual([]);

  const text = readFileSync(file, 'utf8');
  workspace.setFile({ path: file, text: text.replace('2023 = Rp 180 juta', '2023 = Rp 181 juta') });
  const second = await build();
  const changed = [...second.texts.keys()].filter((name) => second.texts.get(name) !== first.texts.get(name));
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.length).toBeLessThan(second.texts.size);
  expect(second.made.sort()).toEqual(changed.sort());
  expect(second.plan).not.toBe(first.plan);
});

test('a changed comment makes nothing again', async () => {
  const { workspace, build } = session();
  const first = await build();
  workspace.setFile({ path: file, text: `// Catatan.\n${readFileSync(file, 'utf8')}` });
  const second = await build();
  expect(second.made).toEqual([]);
  expect(second.plan).toBe(first.plan);
});
