import { describe, expect, test } from 'vitest';
import { manifestName } from './manifest.ts';
import type { OutputDisk } from './output-disk.ts';
import { type Outputs, writeOutputs } from './write-outputs.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const book = (text: string): Outputs => ({
  plan: `rencana-${text}`,
  files: [
    { name: 'buku-2.md', bytes: bytes(text), document: 'buku-2', format: 'md' },
    { name: 'uji.json', bytes: bytes('{}'), format: 'json' },
  ],
});

/** A disk in memory; `failing` names the act on a file that fails once, as a full disk would. */
function memoryDisk(files: Map<string, string>, failing: (act: string, file: string) => boolean = () => false) {
  const guard = (act: string, file: string): void => {
    if (failing(act, file)) throw Object.assign(new Error(act), { code: 'ENOSPC' });
  };
  const disk: OutputDisk = {
    join: (folder, name) => `${folder}/${name}`,
    makeFolder: async (folder) => {
      if (files.has(folder)) throw Object.assign(new Error('file'), { code: 'EEXIST' });
    },
    readFile: async (file) => bytes(files.get(file) ?? ''),
    writeFile: async (file, content) => {
      guard('write', file);
      files.set(file, new TextDecoder().decode(content));
    },
    keep: async (file, as) => files.set(as, files.get(file) ?? ''),
    move: async (from, to) => {
      guard('move', to);
      files.set(to, files.get(from) ?? '');
      files.delete(from);
    },
    remove: async (file) => files.delete(file),
    exists: async (file) => files.has(file),
  };
  return disk;
}

describe('outputs', () => {
  test('are written with a manifest, and replaced by the next build', async () => {
    const files = new Map<string, string>();
    const disk = memoryDisk(files);
    expect(await writeOutputs(disk, 'out', book('satu'), 'rencana 1')).toEqual({
      kind: 'written',
      files: ['out/buku-2.md', 'out/uji.json'],
    });
    expect(await writeOutputs(disk, 'out', book('dua'), 'rencana 1')).toMatchObject({ kind: 'written' });
    expect([...files.keys()].sort()).toEqual(['out/buku-2.md', `out/${manifestName}`, 'out/uji.json']);
    expect(files.get('out/buku-2.md')).toBe('dua');
    expect(JSON.parse(files.get(`out/${manifestName}`) ?? '')).toMatchObject({
      tool: 'rencana 1',
      plan: 'rencana-dua',
      files: {
        'buku-2.md': { document: 'buku-2', format: 'md', plan: 'rencana-dua' },
        'uji.json': { sha256: '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a' },
      },
    });
  });

  test('that an earlier build left keep the plan they were made from', async () => {
    const files = new Map<string, string>();
    const disk = memoryDisk(files);
    await writeOutputs(disk, 'out', book('satu'), 'rencana 1');
    await writeOutputs(disk, 'out', { ...book('dua'), files: book('dua').files.slice(1) }, 'rencana 1');
    expect(JSON.parse(files.get(`out/${manifestName}`) ?? '')).toMatchObject({
      plan: 'rencana-dua',
      files: { 'buku-2.md': { plan: 'rencana-satu' }, 'uji.json': { plan: 'rencana-dua' } },
    });
  });

  const refused: [string, [string, string][], RegExp][] = [
    ['a file that Rencana did not make', [['out/buku-2.md', 'orang lain']], /was not made by Rencana/],
    ['a manifest that is no JSON', [[`out/${manifestName}`, '{']], /is damaged/],
    ['a manifest that names no files', [[`out/${manifestName}`, 'null']], /is damaged/],
    ['a manifest of another shape', [[`out/${manifestName}`, '{"files":[]}']], /is damaged/],
    ['a folder that is a file', [['out', 'x']], /is a file, not a folder/],
  ];
  test.each(refused)('%s: refused, and nothing is touched', async (_name, before, sentence) => {
    const files = new Map(before);
    const written = await writeOutputs(memoryDisk(files), 'out', book('satu'), 'rencana 1');
    expect(written).toMatchObject({ kind: 'refused', reason: { en: expect.stringMatching(sentence) } });
    expect([...files]).toEqual(before);
  });

  test('stopped while they are written, the former outputs stand and no temporary file is left', async () => {
    const files = new Map<string, string>();
    await writeOutputs(memoryDisk(files), 'out', book('satu'), 'rencana 1');
    const before = [...files];
    const stop = new AbortController();
    const disk = memoryDisk(files, (act, file) => {
      if (act === 'write' && file.includes('buku-2')) stop.abort();
      return false;
    });
    expect(await writeOutputs(disk, 'out', book('dua'), 'rencana 1', stop.signal)).toEqual({ kind: 'cancelled' });
    expect([...files]).toEqual(before);
  });

  test('stopped when moving has begun, all are moved', async () => {
    const files = new Map<string, string>();
    const stop = new AbortController();
    const disk = memoryDisk(files, (act) => {
      if (act === 'move') stop.abort();
      return false;
    });
    expect(await writeOutputs(disk, 'out', book('satu'), 'rencana 1', stop.signal)).toMatchObject({ kind: 'written' });
    expect([...files.keys()].sort()).toEqual(['out/buku-2.md', `out/${manifestName}`, 'out/uji.json']);
  });

  test('a disk that is full halfway leaves the former outputs and no temporary file', async () => {
    const files = new Map<string, string>();
    await writeOutputs(memoryDisk(files), 'out', book('satu'), 'rencana 1');
    const before = [...files];
    const full = memoryDisk(files, (act, file) => act === 'write' && file.includes(manifestName));
    expect(await writeOutputs(full, 'out', book('dua'), 'rencana 1')).toMatchObject({
      kind: 'refused',
      reason: { en: expect.stringMatching(/cannot be written to \(ENOSPC\)/) },
    });
    expect([...files]).toEqual(before);
  });

  const starts: [string, boolean][] = [
    ['after a former build', true],
    ['in a new folder', false],
  ];
  test.each(starts)('a file that cannot be replaced takes back those before it, %s', async (_name, isAgain) => {
    const files = new Map<string, string>();
    if (isAgain) await writeOutputs(memoryDisk(files), 'out', book('satu'), 'rencana 1');
    const before = Object.fromEntries(files);
    const held = memoryDisk(files, (act, file) => act === 'move' && file === 'out/uji.json');
    expect(await writeOutputs(held, 'out', book('dua'), 'rencana 1')).toMatchObject({ kind: 'refused' });
    expect(Object.fromEntries(files)).toEqual(before);
  });
});
