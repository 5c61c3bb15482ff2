import type { Clause, Clauses } from '@rencana/document';
import { letter } from '../../theme.ts';
import type { PdfContext } from '../context.ts';
import { writeInlines } from '../inline/write-inlines.ts';
import { named, points } from '../markup/arguments.ts';
import { textValue } from '../markup/text.ts';

const numberings = { decimal: '"1."', alpha: '"a."' } as const;

/** Clauses as a grid: the term, a colon, its items with their marks. */
export function writeClauses({ clauses }: Clauses, context: PdfContext): string {
  if (clauses.length === 0) return '';
  const settings = named({ term: points(letter.term), colon: points(letter.colon), mark: points(letter.mark) });
  return `#clauses(${settings}, ${clauses.map((clause) => writeClause(clause, context)).join(', ')})`;
}

function writeClause({ term, ordered, items }: Clause, context: PdfContext): string {
  const width = context.width - letter.term - letter.colon - (ordered ? letter.mark : 0);
  const inside: PdfContext = { ...context, width, nested: true };
  return `(${named({
    term: textValue(term, { ...context, width: letter.term }),
    marks: ordered ? numberings[ordered] : 'none',
    items: `(${items.map((item) => `[${writeInlines(item, inside)}],`).join(' ')})`,
  })})`;
}
