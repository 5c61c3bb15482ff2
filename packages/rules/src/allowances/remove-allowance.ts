import type { Fix } from '@rencana/model';
import type { UnusedAllowance } from '../checker/find-unused-allowances.ts';

/** The fix that takes an exception out which silences nothing. */
export function removeAllowance({ element, path, code }: UnusedAllowance): Fix {
  return {
    title: { id: `Hapus pengecualian “${code}”`, en: `Remove the exception from “${code}”` },
    certain: true,
    edits: [{ kind: 'remove', place: { element, path } }],
  };
}
