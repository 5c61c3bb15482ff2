import type { Align, Document, PlacedCell, Row, RowRole } from '@rencana/document';
import { colors, strengths, tones } from '../../theme.ts';
import { color } from '../markup/arguments.ts';

/** How a cell looks; colours are expressions of Typst. */
export interface CellLook {
  readonly fill?: string;
  readonly ink?: string;
  readonly bold?: boolean;
  readonly stroke?: string;
  readonly vertical: 'top' | 'horizon';
}

/** How a cell looks by the role of its row, then by its own tone and strength. */
const looks: Readonly<Record<RowRole, (placed: PlacedCell, row: Row) => CellLook>> = {
  header: () => ({ fill: color(colors.brand), ink: color(colors.paper), bold: true, vertical: 'horizon' }),
  numbers: () => ({ fill: color(colors.zebra), ink: color(colors.muted), vertical: 'horizon' }),
  group: ({ column }, { tone = 'neutral' }) => ({
    fill: color(tones[tone].tint),
    ink: color(tones[tone].color),
    bold: true,
    vertical: 'horizon',
    ...(column === 0 ? { stroke: `(left: 3pt + ${color(tones[tone].color)}, rest: 0.5pt + hairline)` } : {}),
  }),
  body: ({ cell }) => ({ ...bodyLook(cell), vertical: 'top' }),
  total: () => ({
    fill: color(colors.brandTint),
    bold: true,
    stroke: '(y: 1pt + brand, x: 0.5pt + hairline)',
    vertical: 'horizon',
  }),
};

/** The look of one cell. */
export function cellLook(placed: PlacedCell, row: Row, form?: Document['form']): CellLook {
  if (form === 'letter') return letterLook(placed, row);
  return looks[row.role](placed, row);
}

/** Letters are black: what is a head, a group or a total is bold. */
function letterLook({ cell }: PlacedCell, { role }: Row): CellLook {
  const isBold = role === 'header' || role === 'group' || role === 'total' || cell.header === true;
  return { ...(isBold && { bold: true }), vertical: role === 'body' ? 'top' : 'horizon' };
}

function bodyLook({ strength, tone, header }: PlacedCell['cell']): Omit<CellLook, 'vertical'> {
  const bold = header ? { bold: true } : {};
  if (strength !== undefined) {
    const shade = strengths[strength];
    return { fill: color(shade.fill), ink: color(shade.ink), ...(strength === 3 ? { bold: true } : bold) };
  }
  if (!tone || tone === 'neutral') return bold;
  const ink = color(tones[tone].color);
  // A judgement is tinted; the name of a dimension only takes its colour.
  return tone.startsWith('dimension') ? { ...bold, ink } : { ...bold, ink, fill: color(tones[tone].tint) };
}

/** Where the text of a cell stands: the cell's own wish, else its column's, but spans of headers are centred. */
export function cellAlignment({ cell, colspan }: PlacedCell, role: RowRole, column: Align | undefined): Align {
  if (role === 'numbers') return 'center';
  if (cell.align) return cell.align;
  if (colspan > 1) return role === 'header' ? 'center' : 'start';
  return column ?? 'start';
}
