import { type Prose, proseText } from '@rencana/model';

/** A code of a programme, activity or sub activity: `U.BB.PP[.K.KK[.SS]]`; the last has two digits, in later editions four. */
export const codePattern = /^(X|[1-9])\.(XX|\d{2})\.\d{2}(\.[1-9]\.\d{2}(\.(\d{2}|\d{4}))?)?$/;

/** Digits of the sub activity in a code; undefined where it names none. */
export function subActivityDigits(code: string): 2 | 4 | undefined {
  const digits = codePattern.exec(code)?.[5];
  if (digits === undefined) return undefined;
  return digits.length === 2 ? 2 : 4;
}

/** A code as written, without blanks around it. */
export function codeText(code: Prose): string {
  return proseText(code).trim();
}
