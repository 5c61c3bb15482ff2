import type { CellStyle } from 'hucre/xlsx';
import { colors, strengths, tones } from '../../theme.ts';
import type { CellContent, CellRole, SheetCell } from '../sheet/sheet.ts';
import { fontSizes } from './row-height.ts';

/** On nearly every machine, or replaced by one of the same widths. */
export const fontName = 'Calibri';

/** `#12365B` as spreadsheets write it. */
const rgb = (hex: string) => ({ rgb: hex.slice(1) });
const filled = (hex: string) => ({ type: 'pattern', pattern: 'solid', fgColor: rgb(hex) }) as const;
const side = (style: 'thin' | 'medium', hex: string) => ({ style, color: rgb(hex) });

const hairlines = {
  top: side('thin', colors.hairline),
  bottom: side('thin', colors.hairline),
  left: side('thin', colors.hairline),
  right: side('thin', colors.hairline),
};

interface Look {
  readonly ink: string;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly border?: CellStyle['border'];
}

const looks: { readonly [K in CellRole]: (cell: SheetCell) => Look } = {
  title: ({ tone = 'neutral' }) => ({ ink: tones[tone].color, bold: true }),
  line: () => ({ ink: colors.muted }),
  warning: () => ({ ink: tones.bad.color, bold: true }),
  header: () => ({ ink: colors.paper, fill: colors.brand, bold: true, border: hairlines }),
  group: ({ tone = 'neutral' }) => ({ ink: tones[tone].color, fill: tones[tone].tint, bold: true, border: hairlines }),
  body: bodyLook,
  total: () => ({
    ink: colors.ink,
    fill: colors.brandTint,
    bold: true,
    border: { ...hairlines, top: side('medium', colors.brand), bottom: side('medium', colors.brand) },
  }),
  note: () => ({ ink: colors.muted, italic: true }),
  link: () => ({ ink: colors.brand, underline: true }),
};

function bodyLook({ tone, strength, isStrong, link }: SheetCell): Look {
  const shade = strength === undefined ? undefined : strengths[strength];
  return {
    ink: shade?.ink ?? (tone ? tones[tone].color : link ? colors.brand : colors.ink),
    ...(shade && { fill: shade.fill }),
    bold: isStrong === true,
    underline: link !== undefined,
    border: hairlines,
  };
}

const formatOf = (content: CellContent): string | undefined => ('format' in content ? content.format : undefined);

/** What readers may change in a protected sheet: what was put in, never what follows from it. */
const isInput = ({ role, content }: SheetCell): boolean => role === 'body' && content.kind !== 'formula';

/** The look of a cell. */
export function cellStyle(cell: SheetCell): CellStyle {
  const { ink, fill, bold, italic, underline, border } = looks[cell.role](cell);
  const numFmt = formatOf(cell.content);
  return {
    font: {
      name: fontName,
      size: fontSizes[cell.role],
      color: rgb(ink),
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(underline && { underline }),
    },
    ...(fill && { fill: filled(fill) }),
    ...(border && { border }),
    alignment: {
      horizontal: cell.align ?? 'left',
      // Numbers keep off the texts of the next column.
      ...(cell.align === 'right' && { indent: 1 }),
      vertical: cell.role === 'header' ? 'center' : 'top',
      // A wrapped number would show as ####.
      wrapText: cell.content.kind === 'text' || cell.content.kind === 'empty',
    },
    ...(numFmt && { numFmt }),
    protection: { locked: !isInput(cell) },
  };
}
