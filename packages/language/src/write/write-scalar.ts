import type { Malformed, Scalar } from '@rencana/model';
import { writeMoney, writeNumber } from './write-number.ts';
import { writeProse } from './write-prose.ts';

/** One value as it is written; what is damaged is written as it stands. */
export function writeScalar(scalar: Scalar | Malformed, margin: string): string {
  switch (scalar.kind) {
    case 'number':
      return writeNumber(scalar.number, scalar.percent);
    case 'range':
      return `${writeNumber(scalar.from)}..${writeNumber(scalar.to, scalar.percent)}`;
    case 'money':
      return writeMoney(scalar.rupiah);
    case 'none':
      return scalar.why ? `none ${writeProse(scalar.why, margin)}` : 'none';
    case 'grade':
      return scalar.name;
    case 'prose':
      return writeProse(scalar.prose, margin);
    case 'moment':
      return scalar.at;
    case 'malformed':
      return scalar.raw;
  }
}
