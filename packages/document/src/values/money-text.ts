import type { Decimal } from '../model.ts';
import { type DocumentLanguage, words } from '../words.ts';
import { countDecimals, readDecimal, scaleDecimal } from './decimal.ts';
import { numberText } from './number-text.ts';

export interface MoneyFormat {
  /** The header of the column names the unit; the cell holds only the number, exact. */
  readonly scale?: 1 | 1e6 | 1e9;
  /** In prose large amounts are told in words where that is exact: `Rp1,5 miliar`. */
  readonly prose?: boolean;
}

/** Decimals that a told amount may have before the digits are written out. */
const toldDecimals = 3;

function tellRupiah(rupiah: Decimal, language: DocumentLanguage): string | undefined {
  const { whole } = readDecimal(rupiah);
  for (const [power, word] of words[language].scales) {
    if (whole.length <= power) continue;
    const told = scaleDecimal(rupiah, power);
    if (countDecimals(told) <= toldDecimals) return `${numberText(told, language)}\u00a0${word}`;
  }
}

/** An amount as printed: `Rp1.250.000`; in prose `Rp750 juta`; with a scale the bare number, `1.250` for `1250000000` in millions. */
export function moneyText(rupiah: Decimal, language: DocumentLanguage, format: MoneyFormat = {}): string {
  if (format.scale && format.scale > 1) return numberText(scaleDecimal(rupiah, format.scale === 1e6 ? 6 : 9), language);
  const number = (format.prose && tellRupiah(rupiah, language)) || numberText(rupiah, language);
  return number.startsWith('\u2212') ? `\u2212Rp${number.slice(1)}` : `Rp${number}`;
}
