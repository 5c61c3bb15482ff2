import { existsSync } from 'node:fs';
import path from 'node:path';
import { convertWithOffice } from '../documents/convert-with-office.ts';
import type { Check } from './check.ts';
import { docxWords } from './docx-words.ts';

/** Opens all Word files in LibreOffice and saves them again; every word must still be there, in its order. */
export function checkDocx(files: readonly string[], scratch: string): readonly Check[] {
  const out = path.join(scratch, 'round-trip');
  convertWithOffice(files, 'docx:MS Word 2007 XML', out);
  return files.map((file) => ({
    file,
    claim: 'loses no text in LibreOffice',
    faults: compare(file, path.join(out, path.basename(file))),
  }));
}

function compare(before: string, after: string): readonly string[] {
  if (!existsSync(after)) return ['LibreOffice could not open it.'];
  const [wanted, found] = [docxWords(before), docxWords(after)];
  const at = wanted.findIndex((word, index) => found[index] !== word);
  if (at < 0 && found.length === wanted.length) return [];
  const around = (words: readonly string[]): string => words.slice(Math.max(at - 3, 0), at + 5).join(' ');
  return [`${wanted.length} words became ${found.length}: “${around(wanted)}” became “${around(found)}”.`];
}
