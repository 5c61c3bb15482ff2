import { type Prose, proseText } from '@rencana/model';

/** An official code with the edition of its classification: `2.16.02 (edisi 2021)`; empty where there is no code. */
export function codeText({ code, edition }: { readonly code?: Prose; readonly edition?: Prose }): string {
  if (!code) return '';
  return edition ? `${proseText(code)} (${proseText(edition)})` : proseText(code);
}
