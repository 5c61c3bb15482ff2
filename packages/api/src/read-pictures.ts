import { type Document, findPictures } from '@rencana/document';
import type { Text } from '@rencana/model';
import { type Picture, type PictureFiles, readPicture } from '@rencana/writers';
import { isInside } from './fingerprint-files.ts';

/** Reads the pictures of documents, each file once in a build; of one that cannot be shown it tells why, once. */
export interface PictureReader {
  /** Those of a document that can be shown. */
  readonly read: (document: Document) => Promise<PictureFiles>;
  readonly notes: () => readonly Text[];
}

type ReadFile = (path: string) => Promise<Uint8Array | undefined>;

/** Starts a reader that has read nothing yet. Without `readFile` no picture is at hand, which is told too. */
export function createPictureReader(readFile: ReadFile | undefined): PictureReader {
  const read = new Map<string, Promise<Picture | undefined>>();
  const notes: Text[] = [];

  const open = async (file: string): Promise<Picture | undefined> => {
    const found = readPicture(isInside(file) ? await readFile?.(file) : undefined);
    if (!('problem' in found)) return found;
    notes.push({
      id: `Gambar “${file}” ${found.problem.id}. Keterangannya dicetak sebagai gantinya.`,
      en: `The picture “${file}” ${found.problem.en}. Its description is printed in its place.`,
    });
    return undefined;
  };

  return {
    read: async (document) => {
      const shown = new Map<string, Picture>();
      for (const file of findPictures(document)) {
        const reading = read.get(file) ?? open(file);
        read.set(file, reading);
        const picture = await reading;
        if (picture) shown.set(file, picture);
      }
      return shown;
    },
    notes: () => notes,
  };
}
