import type { Decimal } from '@rencana/document';

const day = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsOfDay = 86_400_000;

/** Before March 1900 spreadsheets disagree about days. */
const firstSafeSerial = 61;

/** The number that spreadsheets know a day by; undefined for months and years, and for days they disagree about. */
export function dateSerial(iso: string): Decimal | undefined {
  const match = day.exec(iso);
  if (!match) return undefined;
  const serial =
    (Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) - Date.UTC(1899, 11, 30)) / millisecondsOfDay;
  return serial >= firstSafeSerial ? String(serial) : undefined;
}
