import type { Text } from '@rencana/model';
import type { SourcePlace } from './place-finder.ts';

/** The address of a place in a file of the plan; `undefined` where it has none, as in a library that came with the tool. */
export type SourceAddress = (place: SourcePlace) => string | undefined;

/**
 * Reads the base of links to the source. `{file}`, `{line}` and `{column}` are filled where they stand; without them a web
 * address ends in `/file#L12`, as repositories have it, and any other in `/file:12:3`, as editors do.
 */
export function readSourceAddress(base: string): SourceAddress | { readonly problem: Text } {
  if (!/^[a-z][a-z0-9+.-]*:/i.test(base) || /^(?:javascript|data|vbscript):/i.test(base))
    return { problem: unusableBase(base) };
  const form = base.includes('{file}') ? base : base.replace(/\/+$/, '') + usualForm(base);
  return ({ file, line, column }) =>
    isOutside(file)
      ? undefined
      : form
          .replaceAll('{file}', () => file.split('/').map(encodeURIComponent).join('/'))
          .replaceAll('{line}', String(line))
          .replaceAll('{column}', String(column));
}

const usualForm = (base: string): string => (/^https?:/i.test(base) ? '/{file}#L{line}' : '/{file}:{line}:{column}');

/** A file of another folder or of a library has no address under the plan's. */
const isOutside = (file: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(file);

function unusableBase(base: string): Text {
  return {
    id: `"${base}" bukan alamat tempat berkas rencana dapat dibuka. Sebutkan misalnya vscode://file/home/saya/rencana atau https://github.com/kami/rencana/blob/main.`,
    en: `"${base}" is no address at which the plan's files can be opened. Name for instance vscode://file/home/me/plan or https://github.com/us/plan/blob/main.`,
  };
}
