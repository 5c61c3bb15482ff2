import { type Decimal, type Document, scaleDecimal, type Value } from '@rencana/document';
import type { CellContent } from '../sheet/sheet.ts';
import { dateSerial } from './date-serial.ts';
import { fitsNumber } from './fits-number.ts';
import { dayFormats, numberFormat, rupiahFormat, unitFormat } from './number-format.ts';

type Language = Document['language'];
type Handlers = { [K in Value['kind']]: (value: Extract<Value, { kind: K }>, language: Language) => CellContent };

const text = (value: string): CellContent => ({ kind: 'text', text: value });

/** A number, or its text where the spreadsheet would lose digits. */
function numberContent(value: Decimal, format: string | undefined, printed: string): CellContent {
  return format !== undefined && fitsNumber(value) ? { kind: 'number', value, format } : text(printed);
}

const powers = { 1: 0, 1e6: 6, 1e9: 9 } as const;

const handlers: Handlers = {
  text: ({ value }) => text(value),
  number: ({ value, digits, unit, text: printed }) => numberContent(value, unitFormat(digits, unit), printed),
  // Scaled money is written in the unit that the header of its column names, so that what is typed beside it counts alike.
  money: ({ rupiah, scale = 1, text: printed }) => {
    if (scale === 1) return numberContent(rupiah, printed.includes('Rp') ? rupiahFormat : numberFormat(0), printed);
    const scaled = scaleDecimal(rupiah, powers[scale]);
    return numberContent(scaled, numberFormat(scaled.split('.')[1]?.length ?? 0), printed);
  },
  date: ({ iso, text: printed }, language) => {
    const serial = dateSerial(iso);
    return serial === undefined ? text(printed) : numberContent(serial, dayFormats[language], printed);
  },
  missing: () => ({ kind: 'empty' }),
};

/** What a cell holds for a value: typed where spreadsheets have the type, else as printed. */
export function valueContent(value: Value, language: Language): CellContent {
  return (handlers[value.kind] as (value: Value, language: Language) => CellContent)(value, language);
}
