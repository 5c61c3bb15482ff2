import { countWord } from '../content/count-word.ts';

/** The term of a clause by its number, from one: `KESATU`, `KEDUA BELAS`, `KEDUA PULUH SATU`. */
export function clauseTerm(number: number): string {
  return `KE${numberWord(number).toUpperCase()}`;
}

/** Numbers below a hundred in words; no decree has more clauses. */
function numberWord(number: number): string {
  if (number <= 12) return countWord(number, 'id');
  if (number < 20) return `${countWord(number - 10, 'id')} belas`;
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${countWord(tens, 'id')} puluh${ones > 0 ? ` ${countWord(ones, 'id')}` : ''}`;
}
