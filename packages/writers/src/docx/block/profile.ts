import { measureText, type Profile, type ProfileFact, plainText } from '@rencana/document';
import {
  Bookmark,
  BorderStyle,
  type FileChild,
  Paragraph,
  ShadingType,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { colors, sizes, type ToneColors, tones } from '../../theme.ts';
import type { DocxContext } from '../context.ts';
import { textRun, writeInlines } from '../inline/write-inlines.ts';
import { bookmarkName } from '../ooxml/bookmark-name.ts';
import { DescribedTable } from '../ooxml/described-table.ts';
import { eighthPoints, hex, twips, twipsFromMillimetres } from '../ooxml/measures.ts';
import { gap } from './gap.ts';

const termWidth = twipsFromMillimetres(36);
/** Points that the band and a heading above it take, and that a line takes with its share of the padding. */
const bandHeight = 110;
const lineHeight = 14;
const padding = { left: 220, right: 160, top: 90, bottom: 90 };

/** A card of one table: the band, short facts in pairs on tint, long ones in rows of term and text. */
export function writeProfile(block: Profile, context: DocxContext): FileChild[] {
  const width = context.page.textWidth;
  const half = Math.floor(width / 2);
  const tone = tones[block.tone];
  const short = block.facts.filter((fact) => !fact.wide);
  const wide = block.facts.filter((fact) => fact.wide);
  const rows = [
    [bandCell(block, width, tone)],
    ...pairs(short).map((pair) => pairCells(pair, [half, width - half], tone, context)),
    ...wide.map((fact) => wideCells(fact, width, tone, context)),
  ];
  const fits = fitsPage(short, wide, context);
  const staysWithNext = fits && context.keepNext === true;
  const kept = fits ? rows.length - (staysWithNext ? 0 : 1) : 1;
  const table = new DescribedTable(
    {
      columnWidths: [termWidth, half - termWidth, width - half],
      width: { size: width, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      borders: cardBorders,
      // A card is read as a whole; one that no page can hold would leave an empty page behind instead.
      rows: rows.map((children, index) => new TableRow({ cantSplit: true, keepNext: index < kept, children })),
    },
    { caption: block.title, summary: `${block.badge}: ${block.title}` },
  );
  return [table, gap(twips(14), staysWithNext ? { keepNext: true } : {})];
}

/** Whether all rows together are surely lower than a page. */
function fitsPage(short: readonly ProfileFact[], wide: readonly ProfileFact[], { page }: DocxContext): boolean {
  const lines = (facts: readonly ProfileFact[], points: number) =>
    facts.map(({ content }) => Math.ceil(measureText(plainText(content), sizes.caption) / points) + 1);
  const shortLines = pairs(lines(short, page.textWidth / 40 - 24)).map(
    ([left, right = 0]) => 1 + Math.max(left, right),
  );
  const wideLines = lines(wide, (page.textWidth - termWidth) / 20 - 24);
  const height = [...shortLines, ...wideLines].reduce((sum, count) => sum + count * lineHeight, bandHeight);
  return height < page.textHeight / 20;
}

function bandCell({ id, badge, level, label, title }: Profile, width: number, tone: ToneColors): TableCell {
  const words = label ? `${label}\u00a0\u00a0${title}` : title;
  return cardCell(width, 3, tone.color, [
    new Paragraph({ style: 'ProfileBadge', children: [textRun(badge, {})] }),
    new Paragraph({
      style: 'ProfileTitle',
      // Word's contents and navigation take it for a heading by its level.
      ...(level ? { outlineLevel: level - 1 } : {}),
      children: [new Bookmark({ id: bookmarkName(id), children: [textRun(words, {})] })],
    }),
  ]);
}

function pairCells(
  [left, right]: readonly [ProfileFact, ProfileFact?],
  [leftWidth, rightWidth]: readonly [number, number],
  tone: ToneColors,
  context: DocxContext,
): TableCell[] {
  return [
    cardCell(leftWidth, 2, tone.tint, shortFact(left, tone, context)),
    cardCell(
      rightWidth,
      1,
      tone.tint,
      right ? shortFact(right, tone, context) : [new Paragraph({ style: 'FactText' })],
    ),
  ];
}

function shortFact({ term, content }: ProfileFact, tone: ToneColors, context: DocxContext): Paragraph[] {
  return [
    new Paragraph({ style: 'FactTerm', children: [textRun(term, { color: hex(tone.color) })] }),
    new Paragraph({ style: 'FactText', children: writeInlines(content, context) }),
  ];
}

function wideCells({ term, content }: ProfileFact, width: number, tone: ToneColors, context: DocxContext): TableCell[] {
  const termRun = textRun(term, { color: hex(tone.color), bold: true });
  return [
    cardCell(termWidth, 1, undefined, [new Paragraph({ style: 'FactText', children: [termRun] })]),
    cardCell(width - termWidth, 2, undefined, [
      new Paragraph({ style: 'FactText', children: writeInlines(content, context) }),
    ]),
  ];
}

function cardCell(width: number, columnSpan: number, fill: string | undefined, children: Paragraph[]): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(columnSpan > 1 ? { columnSpan } : {}),
    margins: padding,
    ...(fill
      ? { shading: { type: ShadingType.CLEAR, fill: hex(fill), color: 'auto' }, borders: { top: none, bottom: none } }
      : {}),
    children,
  });
}

function pairs<Item>(items: readonly Item[]): (readonly [Item, Item?])[] {
  const result: (readonly [Item, Item?])[] = [];
  for (let index = 0; index < items.length; index += 2) {
    const left = items[index]!;
    const right = items[index + 1];
    result.push(right === undefined ? [left] : [left, right]);
  }
  return result;
}

const edge = { style: BorderStyle.SINGLE, size: eighthPoints(0.5), color: hex(colors.rule) };
const hairline = { style: BorderStyle.SINGLE, size: eighthPoints(0.5), color: hex(colors.hairline) };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

const cardBorders = {
  top: edge,
  bottom: edge,
  left: edge,
  right: edge,
  insideHorizontal: hairline,
  insideVertical: none,
};
