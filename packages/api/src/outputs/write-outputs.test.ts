import { describe, expect, test } from 'vitest';
import { manifestName } from './manifest.ts';
import type { OutputDisk } from './output-disk.ts';
import { type Outputs, writeOutputs } from './write-outputs.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const book = (text: string): Outputs => ({
  plan: `rencana-${text}`,
  planName: 'uji',
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
    remove: async (file) => {
      guard('remove', file);
      return files.delete(file);
    },
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
      removed: [],
      kept: [],
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

  describe('of documents that the plan no longer has', () => {
    const whole: Outputs = { ...book('dua'), documents: ['buku-2'] };
    const started = async (): Promise<Map<string, string>> => {
      const files = new Map([['out/catatan.md', 'milik orang lain']]);
      const old = { name: 'buku-9.md', bytes: bytes('lama'), document: 'buku-9', format: 'md' };
      const other = { ...old, name: 'buku-9.docx', format: 'docx' };
      const built: Outputs = { ...book('satu'), files: [...book('satu').files, old, other] };
      await writeOutputs(memoryDisk(files), 'out', built, 'rencana 1');
      return files;
    };
    const named = (files: Map<string, string>): string[] =>
      Object.keys((JSON.parse(files.get(`out/${manifestName}`) ?? '') as { files: object }).files);

    test('are removed where they are as they were made, and told', async () => {
      const files = await started();
      expect(await writeOutputs(memoryDisk(files), 'out', whole, 'rencana 1')).toMatchObject({
        removed: ['out/buku-9.md', 'out/buku-9.docx'],
        kept: [],
      });
      expect([...files.keys()].sort()).toEqual([
        'out/buku-2.md',
        'out/catatan.md',
        `out/${manifestName}`,
        'out/uji.json',
      ]);
      expect(named(files)).toEqual(['buku-2.md', 'uji.json']);
    });

    test('are kept where somebody has changed them, and from then on belong to that person', async () => {
      const files = await started();
      files.set('out/buku-9.md', 'diubah');
      const disk = memoryDisk(files);
      expect(await writeOutputs(disk, 'out', whole, 'rencana 1')).toMatchObject({
        removed: ['out/buku-9.docx'],
        kept: ['out/buku-9.md'],
      });
      expect(files.get('out/buku-9.md')).toBe('diubah');
      expect(await writeOutputs(disk, 'out', whole, 'rencana 1')).toMatchObject({ removed: [], kept: [] });
      const again: Outputs = {
        ...whole,
        files: [{ name: 'buku-9.md', bytes: bytes('x'), document: 'a', format: 'md' }],
      };
      expect(await writeOutputs(disk, 'out', again, 'rencana 1')).toMatchObject({ kind: 'refused' });
    });

    test('are forgotten without a word where somebody has removed them', async () => {
      const files = await started();
      files.delete('out/buku-9.md');
      expect(await writeOutputs(memoryDisk(files), 'out', whole, 'rencana 1')).toMatchObject({
        removed: ['out/buku-9.docx'],
        kept: [],
      });
      expect(named(files)).toEqual(['buku-2.md', 'uji.json']);
    });

    const untouched: [string, Outputs][] = [
      ['only some documents were made', book('dua')],
      ['another plan is built into the same folder', { ...whole, planName: 'lain' }],
      ['they are another format of a document that there is', { ...whole, documents: ['buku-2', 'buku-9'] }],
    ];
    test.each(untouched)('stay, and in the manifest, where %s', async (_name, outputs) => {
      const files = await started();
      expect(await writeOutputs(memoryDisk(files), 'out', outputs, 'rencana 1')).toMatchObject({
        removed: [],
        kept: [],
      });
      expect(files.get('out/buku-9.md')).toBe('lama');
      expect(named(files)).toContain('buku-9.md');
    });

    test.each(['remove', 'move'])('are there again after a %s that failed', async (failing) => {
      const files = await started();
      const before = Object.fromEntries(files);
      const disk = memoryDisk(
        files,
        (act, file) => act === failing && file === (failing === 'remove' ? 'out/buku-9.docx' : `out/${manifestName}`),
      );
      expect(await writeOutputs(disk, 'out', whole, 'rencana 1')).toMatchObject({ kind: 'refused' });
      expect(Object.fromEntries(files)).toEqual(before);
    });

    test('never lead out of the folder', async () => {
      const files = await started();
      files.set('out/../penting.md', 'lama');
      const manifest = JSON.parse(files.get(`out/${manifestName}`) ?? '') as { files: Record<string, unknown> };
      manifest.files['../penting.md'] = manifest.files['buku-9.md'];
      files.set(`out/${manifestName}`, JSON.stringify(manifest));
      await writeOutputs(memoryDisk(files), 'out', whole, 'rencana 1');
      expect(files.get('out/../penting.md')).toBe('lama');
    });
  });
});
