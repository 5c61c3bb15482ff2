import type { Decimal } from '@rencana/model';

/** A decimal as an Indonesian document writes it: `1250000` becomes `1.250.000`, `-5.7` becomes `-5,7`. */
export function numberText(decimal: Decimal): string {
  const [whole = '0', fraction] = decimal.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return fraction ? `${grouped},${fraction}` : grouped;
}
