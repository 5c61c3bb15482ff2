import { type Decimal, type Document, numberText } from '@rencana/document';
import type { CellContent } from '../sheet/sheet.ts';
import { fitsNumber } from './fits-number.ts';
import { rupiahFormat, unitFormat } from './number-format.ts';

const startsWithRupiah = /^\u2212?Rp/;
/** Decimals that a drawing may print. */
const mostDigits = 6;

const afterNumber = /^(?:%|[\s\u00a0][^\d]*)?$/;

/** A number that was printed by hand, as on a drawing: typed where the number format prints the same again, else its text. */
export function printedContent(text: string, value: Decimal | undefined, language: Document['language']): CellContent {
  const printed: CellContent = text === '–' || text === '' ? { kind: 'empty' } : { kind: 'text', text };
  if (value === undefined || !fitsNumber(value)) return printed;
  if (startsWithRupiah.test(text)) return { kind: 'number', value, format: rupiahFormat };
  for (let digits = mostDigits; digits >= 0; digits -= 1) {
    const number = numberText(value, language, { digits });
    const rest = text.slice(number.length);
    if (!text.startsWith(number) || !afterNumber.test(rest)) continue;
    const format = unitFormat(digits, rest.trim());
    return format === undefined ? printed : { kind: 'number', value, format };
  }
  return printed;
}
