import type { Text } from '@rencana/model';
import { type Assets, createLook, type Look, type LookChanges, type Picture, readPicture } from '@rencana/writers';
import { decodeText } from '../decode-text.ts';
import { isInside } from '../fingerprint-files.ts';
import { folderOf } from '../path.ts';
import { sha256 } from '../sha256.ts';
import { type LoadedFamily, loadFamily } from './load-family.ts';
import { readTheme } from './read-theme.ts';

/** Where a theme lies: its path in a folder, and what reads files of that folder by their paths. */
export interface ThemeSource {
  readonly path: string;
  readonly readFile: (path: string) => Promise<Uint8Array | undefined>;
}

/** A look with the fonts that it needs, and what was wrong with its files. */
export interface LoadedTheme {
  readonly look?: Look;
  readonly assets: Assets;
  /** Equal for equal files; empty without a theme. */
  readonly key: string;
  readonly notes: readonly Text[];
}

/** Reads a theme with its pictures and fonts; what cannot be used is told, and the rest counts. */
export async function loadTheme(source: ThemeSource | undefined, assets: Assets): Promise<LoadedTheme> {
  if (!source) return { assets, key: '', notes: [] };
  const { path } = source;
  const read = new Map<string, Uint8Array>();
  const open = async (file: string): Promise<Uint8Array | undefined> => {
    const bytes = isInside(file) ? await source.readFile(file) : undefined;
    if (bytes) read.set(file, bytes);
    return bytes;
  };
  const bytes = await open(path);
  const text = bytes && decodeText(bytes);
  if (text === undefined) return { assets, key: '', notes: [sentences.missing(path)] };
  const { theme, findings } = readTheme(path, text);
  const notes: Text[] = findings.map(({ line, message }) => ({
    id: `${path}:${line}: ${message.id}`,
    en: `${path}:${line}: ${message.en}`,
  }));

  const beside = (file: string): string => (folderOf(path) ? `${folderOf(path)}/${file}` : file);
  const picture = async (file: string | undefined): Promise<Picture | undefined> => {
    if (!file) return undefined;
    const found = readPicture(await open(beside(file)), 'theme');
    if (!('problem' in found)) return found;
    notes.push(sentences.picture(file, found.problem));
    return undefined;
  };
  const family = async (name: 'sans' | 'serif'): Promise<LoadedFamily | undefined> => {
    const loaded = theme.fonts?.[name] && (await loadFamily(theme.fonts[name], (file) => open(beside(file))));
    notes.push(...(loaded?.notes ?? []));
    return loaded;
  };
  const [sans, serif] = [await family('sans'), await family('serif')];
  const [crest, coverPicture] = [await picture(theme.crest), await picture(theme['cover-picture'])];
  const changes: LookChanges = {
    ...theme.colors,
    ...(sans?.family && { sans: sans.family }),
    ...(serif?.family && { serif: serif.family }),
    ...(theme['body-size'] !== undefined && { bodySize: theme['body-size'] }),
    ...(theme['line-spacing'] !== undefined && { lineSpacing: theme['line-spacing'] }),
    ...(crest && { crest }),
    ...(coverPicture && { coverPicture }),
  };
  const key = await keyOf(read);
  const faces = { ...facesOf('sans', sans), ...facesOf('serif', serif) };
  return { look: createLook(changes), assets: withFaces(assets, faces, key), key, notes };
}

type Faces = Readonly<Record<string, Uint8Array>>;

/** The faces of a family by their names among the assets; a slanted face that is missing is the upright one. */
function facesOf(name: string, family: LoadedFamily | undefined): Faces {
  if (!family?.faces) return {};
  const { regular, bold, italic = regular, 'bold-italic': both = bold } = family.faces;
  return {
    [`${name}-regular`]: regular,
    [`${name}-bold`]: bold,
    [`${name}-italic`]: italic,
    [`${name}-bold-italic`]: both,
  };
}

function withFaces(assets: Assets, faces: Faces, key: string): Assets {
  if (Object.keys(faces).length === 0) return assets;
  return {
    ...assets,
    fontSet: key,
    font: async (face) => faces[face] ?? assets.font(face),
    webFont: async (face) => faces[face] ?? assets.webFont(face),
  };
}

async function keyOf(files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const hashes = await Promise.all([...files].map(async ([file, bytes]) => `${file} ${await sha256(bytes)}`));
  return sha256(new TextEncoder().encode(hashes.join('\n')));
}

const sentences = {
  missing: (path: string): Text => ({
    id: `Tema “${path}” tidak ada atau tidak dapat dibaca sebagai teks UTF-8. Dokumen dibuat dengan tampilan bawaan; periksa "theme" dalam rencana.config.json atau --theme.`,
    en: `The theme “${path}” is not there, or cannot be read as UTF-8 text. The documents have the usual look; check "theme" in rencana.config.json or --theme.`,
  }),
  picture: (file: string, problem: Text): Text => ({
    id: `Gambar tema “${file}” ${problem.id}. Dokumen dibuat tanpa gambar itu.`,
    en: `The picture of the theme “${file}” ${problem.en}. The documents are made without it.`,
  }),
} as const;
