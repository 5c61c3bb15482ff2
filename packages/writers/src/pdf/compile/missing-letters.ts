import type { Assets, WriterFinding } from '../../writer.ts';
import type { TypstSource } from '../write-source.ts';
import { readFontLetters } from './font-letters.ts';

/** How many letters a message names. */
const named = 12;

/** Marks and spaces without a shape of their own. */
const shapeless = /^[\p{Cf}\p{Cc}\p{Zs}\p{Zl}\p{Zp}\p{Mn}]$/u;

/** Tells which letters the bundled fonts lack: a PDF shows boxes for them, for no other font is at hand. */
export async function findMissingLetters({ main, files }: TypstSource, { font }: Assets): Promise<WriterFinding[]> {
  const letters = new Set([main, ...files.values()].flatMap((text) => text.match(/[^\p{ASCII}]/gu) ?? []));
  if (letters.size === 0) return [];
  const [sans, serif] = [readFontLetters(await font('sans-regular')), readFontLetters(await font('serif-regular'))];
  const missing = [...letters]
    .filter((letter) => !shapeless.test(letter))
    .filter((letter) => !sans(letter.codePointAt(0)!) || !serif(letter.codePointAt(0)!))
    .sort((a, b) => a.codePointAt(0)! - b.codePointAt(0)!);
  if (missing.length === 0) return [];
  const shown = missing.slice(0, named).join(' ') + (missing.length > named ? ' …' : '');
  return [
    {
      code: 'missing-letters',
      message: {
        id: `Fon PDF tidak memiliki ${missing.length} huruf atau lambang berikut, sehingga tercetak sebagai kotak: ${shown}. Gantilah dengan huruf Latin, atau buatlah dokumen ini sebagai DOCX atau HTML.`,
        en: `The fonts of the PDF lack these ${missing.length} letters or symbols, which print as boxes: ${shown}. Replace them with Latin letters, or build this document as DOCX or HTML.`,
      },
    },
  ];
}
