import { findNearName, type Place, type Prose, proseText, type Text } from '@rencana/model';
import { suggestName } from '../fixes/suggest-name.ts';
import type { Report } from '../rule.ts';

/** An element that names a file, and words for it. */
export interface NamedFile {
  readonly id: string;
  readonly title: string;
  readonly file?: Prose;
  readonly what: Text;
}

/** Reports a file that is not beside the plan, and offers one of a near name. A path out of the folder is not looked for. */
export function tellMissingFile(
  { id, title, file, what }: NamedFile,
  beside: ReadonlySet<string>,
  report: Report,
): void {
  const written = file && proseText(file).trim();
  if (!written || isOutside(written)) return;
  const path = written.replaceAll('\\', '/').replace(/^\.\//, '');
  if (beside.has(path)) return;
  const place: Place = { element: id, path: 'file' };
  const { hint, fixes } = suggestName(
    place,
    findNearFile(path, beside),
    { id: 'Simpan berkasnya di sana, atau perbaiki namanya.', en: 'Save the file there, or mend its name.' },
    (near) => `file "${near}"`,
  );
  report(
    place,
    {
      id: `${what.id} “${title}” menyebut berkas “${written}”, yang tidak ada di folder rencana. ${hint.id}`,
      en: `${what.en} “${title}” names the file “${written}”, which is not in the folder of the plan. ${hint.en}`,
    },
    { fixes },
  );
}

/** The same name in other letters or with another ending, else one that is nearly the same. */
function findNearFile(path: string, beside: ReadonlySet<string>): string | undefined {
  const stem = (name: string): string => name.toLowerCase().replace(/\.[^./]*$/, '');
  const alike = [...beside].filter((name) => stem(name) === stem(path));
  return alike.length === 1 ? alike[0] : findNearName(path, beside);
}

/** Nobody looks outside the folder of a plan. */
function isOutside(path: string): boolean {
  return /^[\\/]|^[a-z][a-z0-9+.-]*:/i.test(path) || path.split(/[\\/]/).includes('..');
}
