import type { Assets } from '@rencana/writers';
import { describe, expect, test } from 'vitest';
import { loadTheme } from './load-theme.ts';

const none = async () => new Uint8Array();
const assets: Assets = { font: none, webFont: none, resvg: none, typst: none };

const load = (files: Record<string, string>) =>
  loadTheme(
    {
      path: 'tampilan/tema.json',
      readFile: async (path) => (files[path] === undefined ? undefined : new TextEncoder().encode(files[path])),
    },
    assets,
  );
const notes = async (theme: object, more: Record<string, string> = {}): Promise<readonly string[]> =>
  (await load({ 'tampilan/tema.json': JSON.stringify(theme), ...more })).notes.map(({ en }) => en);

describe('loadTheme', () => {
  test('says that a theme is not there, and keeps the usual look', async () => {
    const loaded = await load({});
    expect(loaded.look).toBeUndefined();
    expect(loaded.notes[0]?.en).toMatch(/^The theme “tampilan\/tema.json” is not there/);
  });

  test('reads files from the folder of the theme, never from outside of it', async () => {
    expect(await notes({ crest: 'x.png' }, { 'tampilan/x.png': 'x' })).toEqual([
      'The picture of the theme “x.png” is neither PNG nor JPEG; save it as one of them. The documents are made without it.',
    ]);
    expect((await notes({ crest: '../../x.png' }, { 'tampilan/../../x.png': 'x' }))[0]).toContain(
      'is not there, or cannot be read, in the folder of the theme',
    );
  });

  test('says why a font is not used', async () => {
    const [first] = await notes({ fonts: { sans: { regular: 'a.ttf' } } }, { 'tampilan/a.ttf': 'x' });
    expect(first).toBe(
      'The font “a.ttf” is not there, or is neither TTF nor OTF. The bundled font stands in its place.',
    );
  });

  test('has another key for every change of a file', async () => {
    const keys = await Promise.all(
      ['{"body-size":12}', '{"body-size":13}', '{"body-size":12}'].map(
        async (text) => (await load({ 'tampilan/tema.json': text })).key,
      ),
    );
    expect(keys[0]).toBe(keys[2]);
    expect(keys[0]).not.toBe(keys[1]);
  });
});
