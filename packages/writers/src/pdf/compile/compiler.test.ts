import { expect, test } from 'vitest';
import { fileAssets } from '../../testing/file-assets.ts';
import type { Assets, FontFace } from '../../writer.ts';
import { createCompiler } from './compiler.ts';

const main = '#set document(date: none)\n#set text(font: "Source Sans 3", fallback: false)\nKota';
const source = { main, files: new Map<string, string>() };
const heavy: Assets = {
  ...fileAssets,
  fontSet: 'heavy',
  font: (face) => fileAssets.font(face.replace('regular', 'bold') as FontFace),
};
const set = async (assets: Assets): Promise<Buffer> => Buffer.from(await (await createCompiler(assets))(source));

test('each set of fonts is set in its own faces, whatever was set before in the same process', async () => {
  const usual = await set(fileAssets);
  const ofRegion = await set(heavy);
  expect(ofRegion.equals(usual)).toBe(false);
  expect((await set(fileAssets)).equals(usual)).toBe(true);
  expect((await set(heavy)).equals(ofRegion)).toBe(true);
});

test('a compiler that could not be started is started anew for the next document', async () => {
  const broken: Assets = { ...fileAssets, fontSet: 'broken', font: async () => Promise.reject(new Error('no font')) };
  await expect(createCompiler(broken)).rejects.toThrow('no font');
  expect((await set({ ...heavy, fontSet: 'broken' })).length).toBeGreaterThan(0);
});

test('documents that are written side by side share one compiler', () => {
  expect(createCompiler(fileAssets)).toBe(createCompiler(fileAssets));
});
