import type { Sopd } from '@rencana/model';

/** The anchor of the chapter of an agency. */
export function chapterId(sopd: Sopd): string {
  return `agency-${sopd.name}`;
}
