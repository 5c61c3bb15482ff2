import type { Signatures, Signer } from '@rencana/document';
import {
  BorderStyle,
  type FileChild,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  UnderlineType,
  WidthType,
} from 'docx';
import { isDotted } from '../../text/is-dotted.ts';
import type { DocxContext } from '../context.ts';
import type { RunFormat } from '../inline/run-format.ts';
import { textRun } from '../inline/write-inlines.ts';
import { twips, twipsFromMillimetres } from '../ooxml/measures.ts';
import { gap } from './gap.ts';

const signingSpace = twipsFromMillimetres(21);
const loneWidth = twipsFromMillimetres(80);

/** Signers in pairs, the last alone below; a single one stands at the right. All of it stays on one page. */
export function writeSignatures(block: Signatures, context: DocxContext): FileChild[] {
  const last = block.signers.at(-1);
  if (!last) return [];
  const width = context.page.textWidth;
  const others = block.signers.slice(0, -1);
  const when = [block.place, block.date].filter((part) => part).join(', ');
  const lastColumn = when ? [line(when), ...signerLines(last)] : signerLines(last);
  const [other] = others;
  if (other && others.length === 1) {
    // One row for both, which never splits: LibreOffice does not keep one table with the next.
    const both = row(centred([...signerLines(other), gap(twips(18), { keepNext: true }), ...lastColumn], width));
    return [gap(twips(22), { keepNext: true }), both, gap(twips(18))];
  }
  const lastRow = row(others.length > 0 ? centred(lastColumn, width) : atRight(lastColumn, width));
  const rows = [...pairs(others).map((pair) => row(pairColumns(pair, width))), lastRow];
  return [
    gap(twips(22), { keepNext: true }),
    ...rows.flatMap((table) => [table, gap(twips(18), { keepNext: table !== lastRow })]),
  ];
}

interface SignatureColumn {
  readonly width: number;
  readonly lines: readonly Paragraph[];
}

/** A row of columns without lines; a table, because Word knows no other way to set text side by side. */
function row(columns: readonly SignatureColumn[]): Table {
  return new Table({
    columnWidths: columns.map((column) => column.width),
    width: { size: columns.reduce((sum, column) => sum + column.width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: [
      new TableRow({
        cantSplit: true,
        children: columns.map(
          ({ width, lines }) =>
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              children: lines.length > 0 ? lines : [new Paragraph({ style: 'Signature' })],
            }),
        ),
      }),
    ],
  });
}

function pairColumns(pair: readonly Signer[], width: number): SignatureColumn[] {
  const half = Math.floor(width / 2);
  const [left, right] = pair;
  if (!right) return centred(left ? signerLines(left) : [], width);
  // Names stand at one height, however long the capacities above them.
  const lines = Math.max(left?.capacity.length ?? 0, right.capacity.length);
  return [
    { width: half, lines: left ? signerLines(left, lines) : [] },
    { width: width - half, lines: signerLines(right, lines) },
  ];
}

function centred(lines: readonly Paragraph[], width: number): SignatureColumn[] {
  const side = Math.floor((width - loneWidth) / 2);
  return [
    { width: side, lines: [] },
    { width: loneWidth, lines },
    { width: width - loneWidth - side, lines: [] },
  ];
}

function atRight(lines: readonly Paragraph[], width: number): SignatureColumn[] {
  return [
    { width: width - loneWidth, lines: [] },
    { width: loneWidth, lines },
  ];
}

const underlined: RunFormat = { bold: true, underline: { type: UnderlineType.SINGLE } };

function signerLines({ capacity, name, rank, number }: Signer, lines = capacity.length): Paragraph[] {
  const filled = [...capacity, ...Array.from({ length: lines - capacity.length }, () => '')];
  const nameLine = new Paragraph({
    style: 'Signature',
    keepNext: true,
    spacing: { before: signingSpace, line: 252, lineRule: LineRuleType.AUTO },
    children: [textRun(name, isDotted(name) ? { bold: true } : underlined)],
  });
  const below = [rank, number && `NIP ${number.replace(/^NIP\.?\s*/i, '')}`].filter((text) => text !== undefined);
  return [...filled.map((text) => line(text)), nameLine, ...below.filter((text) => text).map((text) => line(text))];
}

function line(text: string, format: RunFormat = {}): Paragraph {
  return new Paragraph({ style: 'Signature', keepNext: true, children: [textRun(text, format)] });
}

function pairs(signers: readonly Signer[]): Signer[][] {
  const result: Signer[][] = [];
  for (let index = 0; index < signers.length; index += 2) result.push(signers.slice(index, index + 2));
  return result;
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
