import type { Align, Document, Row, RowRole } from '@rencana/document';
import { AlignmentType, BorderStyle, type IBorderOptions, VerticalAlignTable } from 'docx';
import { colors, strengths, tones } from '../../theme.ts';
import type { RunFormat } from '../inline/run-format.ts';
import { eighthPoints, hex } from '../ooxml/measures.ts';
import type { PlacedCell } from './grid.ts';

export interface CellLook {
  readonly format: RunFormat;
  readonly fill?: string;
  readonly borders?: {
    readonly left?: IBorderOptions;
    readonly top?: IBorderOptions;
    readonly bottom?: IBorderOptions;
  };
  readonly vertical: (typeof VerticalAlignTable)[keyof typeof VerticalAlignTable];
}

/** How a cell looks by the role of its row, then by its own tone and strength. */
const looks: Readonly<Record<RowRole, (placed: PlacedCell, row: Row) => CellLook>> = {
  header: () => ({
    format: { bold: true, color: hex(colors.paper) },
    fill: colors.brand,
    vertical: VerticalAlignTable.CENTER,
  }),
  numbers: () => ({ format: { color: hex(colors.muted) }, fill: colors.zebra, vertical: VerticalAlignTable.CENTER }),
  group: ({ column }, { tone = 'neutral' }) => ({
    format: { bold: true, color: hex(tones[tone].color) },
    fill: tones[tone].tint,
    vertical: VerticalAlignTable.CENTER,
    ...(column === 0 ? { borders: { left: line(3, tones[tone].color) } } : {}),
  }),
  body: ({ cell }) => ({ ...bodyLook(cell), vertical: VerticalAlignTable.TOP }),
  total: () => ({
    format: { bold: true },
    fill: colors.brandTint,
    borders: { top: line(1, colors.brand), bottom: line(1, colors.brand) },
    vertical: VerticalAlignTable.CENTER,
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
  const vertical = role === 'body' ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER;
  return { format: isBold ? { bold: true } : {}, vertical };
}

function bodyLook({ strength, tone, header }: PlacedCell['cell']): Pick<CellLook, 'format' | 'fill'> {
  const bold = header ? { bold: true } : {};
  if (strength !== undefined) {
    const shade = strengths[strength];
    return { format: { color: hex(shade.ink), ...(strength === 3 ? { bold: true } : bold) }, fill: shade.fill };
  }
  if (!tone || tone === 'neutral') return { format: bold };
  const color = { color: hex(tones[tone].color) };
  // A judgement is tinted; the name of a dimension only takes its colour.
  return tone.startsWith('dimension')
    ? { format: { ...bold, ...color } }
    : { format: { ...bold, ...color }, fill: tones[tone].tint };
}

function line(points: number, color: string): IBorderOptions {
  return { style: BorderStyle.SINGLE, size: eighthPoints(points), color: hex(color) };
}

const alignments = { start: AlignmentType.LEFT, center: AlignmentType.CENTER, end: AlignmentType.RIGHT } as const;

/** Where the text of a cell stands: the cell's own wish, else its column's, but spans of headers are centred. */
export function cellAlignment({ cell, colspan }: PlacedCell, role: RowRole, column: Align | undefined) {
  if (role === 'numbers') return alignments.center;
  if (cell.align) return alignments[cell.align];
  if (colspan > 1) return role === 'header' ? alignments.center : alignments.start;
  return alignments[column ?? 'start'];
}
