import type { Signatures, Signer } from '@rencana/document';
import { isDotted } from '../../text/is-dotted.ts';
import type { PdfContext } from '../context.ts';
import { array, named } from '../markup/arguments.ts';
import { textValue } from '../markup/text.ts';

/** Points of a column for one signer. */
const columnWidth = 200;

/** Signers in pairs, the last alone below with place and date above; a single one stands at the right. */
export function writeSignatures({ place, date, signers }: Signatures, context: PdfContext): string {
  const last = signers.at(-1);
  if (!last) return '';
  const others = signers.slice(0, -1);
  const rows = pairs(others).map((pair) => {
    // Names stand at one height, however many lines the capacities above them have.
    const lines = Math.max(...pair.map(({ capacity }) => capacity.length));
    return array(pair.map((signer) => writeSigner(signer, lines, context)));
  });
  const when = [place, date].filter((part) => part).join(', ');
  return `#signatures(${named({
    when: when ? textValue(when, roomOf(context)) : 'none',
    rows: array(rows),
    last: writeSigner(last, last.capacity.length, context),
  })})`;
}

function writeSigner({ capacity, name, rank, number }: Signer, lines: number, context: PdfContext): string {
  const room = roomOf(context);
  const filled = [...capacity, ...Array.from({ length: lines - capacity.length }, () => '\u00a0')];
  const below = [rank, number && `NIP ${number.replace(/^NIP\.?\s*/i, '')}`].filter((text) => text);
  return `(${named({
    capacity: array(filled.map((text) => textValue(text, room))),
    name: textValue(name, room),
    underlined: String(!isDotted(name)),
    below: array(below.map((text) => textValue(text!, room))),
  })})`;
}

const roomOf = ({ size }: PdfContext) => ({ width: columnWidth, size, face: 'serif-bold' }) as const;

function pairs(signers: readonly Signer[]): Signer[][] {
  const result: Signer[][] = [];
  for (let index = 0; index < signers.length; index += 2) result.push(signers.slice(index, index + 2));
  return result;
}
