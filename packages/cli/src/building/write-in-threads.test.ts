import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildDocuments, createWorkspace } from '@rencana/api';
import { expect, test } from 'vitest';
import { readAssets } from '../read-assets.ts';
import { writeInThreads } from './write-in-threads.ts';

const plan = readFileSync(path.resolve(import.meta.dirname, '../../../../examples/minimal/plan.rencana'), 'utf8');

/** Names and digests of the outputs, in order. */
async function build(threads: number | undefined, mostHeld?: number): Promise<readonly string[]> {
  const workspace = createWorkspace();
  workspace.setFile({ path: '/uji/plan.rencana', text: plan });
  const state = workspace.plans()[0]!;
  const result = await buildDocuments({
    workspace,
    state,
    formats: ['docx', 'pdf'],
    documents: workspace
      .documents(state.root)
      .slice(0, 3)
      .map(({ id }) => id),
    assets: readAssets(),
    ...(threads !== undefined && { elsewhere: writeInThreads(threads, mostHeld) }),
  });
  if (result.kind !== 'built') throw new Error(result.kind);
  return result.files.map(({ name, bytes }) => `${name} ${createHash('sha256').update(bytes).digest('hex')}`);
}

test('documents have the same bytes in the same order, written here, in one thread, in several, or in a fresh one each', async () => {
  const here = await build(undefined);
  expect(here.filter((name) => name.includes('.docx ')).length).toBe(3);
  expect(await build(1)).toEqual(here);
  expect(await build(2, 0)).toEqual(here);
}, 240_000);

test('what goes wrong in a thread is told, and the thread ends', async () => {
  const threads = writeInThreads(1);
  const broken = { title: 'rusak' } as unknown as Parameters<typeof threads.write>[1];
  const problem = await threads.write('docx', broken, { name: 'rusak' }).catch((thrown: unknown) => thrown);
  expect(problem).toBeInstanceOf(Error);
  // One sentence: the stack stands apart.
  expect(String(problem)).toMatch(/^.*undefined.*$/);
  await threads.endFormat();
}, 60_000);
