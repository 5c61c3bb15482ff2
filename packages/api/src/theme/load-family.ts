import type { Text } from '@rencana/model';
import { type Family, readFontFamily } from '@rencana/writers';
import type { ThemeFamily } from './theme.ts';

/** A family of a theme; its faces are there only where they can be embedded. */
export interface LoadedFamily {
  readonly family?: Family;
  readonly faces?: {
    readonly regular: Uint8Array;
    readonly bold: Uint8Array;
    readonly italic?: Uint8Array;
    readonly 'bold-italic'?: Uint8Array;
  };
  readonly notes: readonly Text[];
}

const faceNames = ['regular', 'bold', 'italic', 'bold-italic'] as const;

/** Reads the faces of a family. Without files it is only named; with files it needs the upright and the bold one. */
export async function loadFamily(
  theme: ThemeFamily,
  open: (file: string) => Promise<Uint8Array | undefined>,
): Promise<LoadedFamily> {
  const named: LoadedFamily = { ...(theme.name && { family: { name: theme.name, atHand: false } }), notes: [] };
  if (faceNames.every((face) => theme[face] === undefined)) return named;
  const faces: Partial<Record<(typeof faceNames)[number], Uint8Array>> = {};
  const names = new Set<string>();
  for (const face of faceNames) {
    const file = theme[face];
    if (!file) continue;
    const bytes = await open(file);
    const name = bytes && readFontFamily(bytes);
    if (!bytes || !name) return { ...named, notes: [sentences.unreadable(file)] };
    faces[face] = bytes;
    names.add(name);
  }
  const { regular, bold } = faces;
  const [name = ''] = names;
  if (!regular || !bold) return { ...named, notes: [sentences.incomplete(name)] };
  if (names.size > 1) return { ...named, notes: [sentences.mixed([...names])] };
  return { family: { name, atHand: true }, faces: { ...faces, regular, bold }, notes: [] };
}

const sentences = {
  unreadable: (file: string): Text => ({
    id: `Huruf “${file}” tidak ada, atau bukan TTF atau OTF. Huruf bawaan dipakai sebagai gantinya.`,
    en: `The font “${file}” is not there, or is neither TTF nor OTF. The bundled font stands in its place.`,
  }),
  incomplete: (name: string): Text => ({
    id: `Huruf “${name}” memerlukan berkas "regular" dan "bold". Huruf bawaan dipakai sebagai gantinya.`,
    en: `The font “${name}” needs files for "regular" and "bold". The bundled font stands in its place.`,
  }),
  mixed: (names: readonly string[]): Text => ({
    id: `Berkas huruf satu keluarga bernama berbeda-beda: ${names.join(', ')}. Pakai berkas dari satu keluarga; huruf bawaan dipakai sebagai gantinya.`,
    en: `The font files of one family have different names: ${names.join(', ')}. Use files of one family; the bundled font stands in its place.`,
  }),
} as const;
