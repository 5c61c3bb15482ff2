import type { Picture } from './picture.ts';
import { readJpeg } from './read-jpeg.ts';
import { readPng } from './read-png.ts';

/** Why a file cannot be shown, as the end of a sentence. */
export interface PictureProblem {
  readonly problem: { readonly id: string; readonly en: string };
}

/** The size of a picture as its header says; undefined where the file is damaged. */
export type ReadSize = (bytes: Uint8Array) => { readonly width: number; readonly height: number } | undefined;

/** Larger files make documents that nobody can send. */
const mostBytes = 20_000_000;
/** What printing at full width needs is a tenth of it; more takes too much memory. */
const mostPixels = 40_000_000;

const forms: readonly { readonly type: Picture['type']; readonly start: readonly number[]; readonly read: ReadSize }[] =
  [
    { type: 'png', start: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], read: readPng },
    { type: 'jpeg', start: [0xff, 0xd8, 0xff], read: readJpeg },
  ];

/** Where the file of a picture is looked for. */
type Folder = keyof typeof folders;

/** Reads a PNG or JPEG to its end, so that nothing damaged reaches a document. */
export function readPicture(bytes: Uint8Array | undefined, folder: Folder = 'plan'): Picture | PictureProblem {
  if (!bytes) return { problem: problems.missing(folders[folder]) };
  if (bytes.length > mostBytes) return { problem: problems.large(bytes.length) };
  const form = forms.find(({ start }) => start.every((byte, index) => bytes[index] === byte));
  if (!form) return { problem: problems.unknown };
  const size = form.read(bytes);
  if (!size) return { problem: problems.damaged };
  if (size.width * size.height > mostPixels) return { problem: problems.wide(size.width, size.height) };
  return { type: form.type, ...size, bytes };
}

const megabytes = (bytes: number): number => Math.ceil(bytes / 1_000_000);

const folders = {
  plan: { id: 'folder rencana', en: "the plan's folder" },
  theme: { id: 'folder tema', en: 'the folder of the theme' },
} as const;

const problems = {
  missing: (folder: PictureProblem['problem']) => ({
    id: `tidak ada atau tidak dapat dibaca di ${folder.id}; periksa nama dan hurufnya`,
    en: `is not there, or cannot be read, in ${folder.en}; check its name and its letters`,
  }),
  large: (bytes: number) => ({
    id: `berukuran ${megabytes(bytes)} MB; kecilkan menjadi paling besar ${megabytes(mostBytes)} MB`,
    en: `has ${megabytes(bytes)} MB; make it no larger than ${megabytes(mostBytes)} MB`,
  }),
  wide: (width: number, height: number) => ({
    id: `berukuran ${width} × ${height} piksel; kecilkan menjadi paling besar 40 juta piksel`,
    en: `has ${width} × ${height} pixels; make it no larger than 40 million pixels`,
  }),
  unknown: {
    id: 'bukan PNG atau JPEG; simpan ulang sebagai salah satunya',
    en: 'is neither PNG nor JPEG; save it as one of them',
  },
  damaged: {
    id: 'rusak atau terpotong; salin ulang dari aslinya',
    en: 'is damaged or cut off; copy it again from the original',
  },
} as const;
