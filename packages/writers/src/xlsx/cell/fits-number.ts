import type { Decimal } from '@rencana/document';

/** Spreadsheets keep fifteen digits. */
const exactDigits = 15;

/** Says whether a spreadsheet keeps every digit of this number. */
export function fitsNumber(value: Decimal): boolean {
  const significant = value.replace(/[-.]/g, '').replace(/^0+/, '').replace(/0+$/, '');
  return significant.length <= exactDigits && /^-?\d{1,15}(?:\.\d+)?$/.test(value);
}
