import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Assets } from '@rencana/writers';
import { describe, expect, test } from 'vitest';
import { fileAssets } from '../../../writers/src/testing/file-assets.ts';
import { buildDocuments, formats } from '../build-documents.ts';
import { createWorkspace } from '../create-workspace.ts';

const plan = readFileSync(path.resolve(import.meta.dirname, '../../../../examples/minimal/plan.rencana'), 'utf8');

/** Which kinds of bytes a build of the smallest example asks for. */
async function readsOf(format: string): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const assets = Object.fromEntries(
    Object.entries(fileAssets).map(([name, read]) => [
      name,
      (...given: never[]) => {
        counts[name] = (counts[name] ?? 0) + 1;
        return (read as (...given: never[]) => unknown)(...given);
      },
    ]),
  ) as unknown as Assets;
  const workspace = createWorkspace();
  workspace.setFile({ path: '/uji/plan.rencana', text: plan });
  const [state] = workspace.plans();
  const result = await buildDocuments({ workspace, state: state!, formats: [format], assets });
  expect(result.kind).toBe('built');
  return counts;
}

describe('fonts, Typst and resvg are read only for the formats that need them', () => {
  test.each(['md', 'xlsx', 'json'])('%s: none', async (format) => {
    expect(await readsOf(format)).toEqual({});
  });

  test('HTML: only fonts of the web', async () => {
    expect(Object.keys(await readsOf('html'))).toEqual(['webFont']);
  });

  test('DOCX: no Typst and no font of the web', async () => {
    const reads = await readsOf('docx');
    expect(Object.keys(reads)).not.toContain('typst');
    expect(Object.keys(reads)).not.toContain('webFont');
  });

  test('PDF: Typst once for all documents, and no resvg', async () => {
    const reads = await readsOf('pdf');
    expect(reads.typst).toBe(1);
    expect(reads.resvg).toBeUndefined();
  });

  test('these are all formats', () => {
    expect([...formats].sort()).toEqual(['docx', 'html', 'json', 'md', 'pdf', 'xlsx']);
  });
});
