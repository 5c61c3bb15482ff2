import { escapeXml } from '../../text/escape-xml.ts';
import { families, letter } from '../../theme.ts';
import { halfPoints, hex, twips } from '../ooxml/measures.ts';

/** A paragraph style; lengths in points. Each states its line rule, or LibreOffice clips pictures. */
export interface ParagraphStyle {
  readonly id: string;
  /** Word's own name where it has one (`heading 1`, `toc 1`), so that its commands find the style. */
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly family: keyof typeof families | 'letter';
  readonly size: number;
  readonly color?: string;
  readonly bold?: boolean;
  readonly capitals?: boolean;
  /** Extra space between letters. */
  readonly tracking?: number;
  readonly before?: number;
  readonly after?: number;
  /** `auto` counts 240ths of the font's own line, `exact` points. */
  readonly line:
    | { readonly rule: 'auto'; readonly of240: number }
    | { readonly rule: 'exact'; readonly points: number };
  readonly align?: 'left' | 'center' | 'right' | 'both';
  readonly indent?: { readonly left?: number; readonly right?: number; readonly hanging?: number };
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  /** The level in Word's navigation, from zero. */
  readonly outline?: number;
  readonly ruleBelow?: { readonly color: string; readonly points: number; readonly space: number };
}

/** A style as XML, its elements in the order of the schema. */
export function writeParagraphStyle(style: ParagraphStyle): string {
  const basedOn = style.id === 'Normal' ? '' : `<w:basedOn w:val="${style.basedOn ?? 'Normal'}"/>`;
  const next = style.next ? `<w:next w:val="${style.next}"/>` : '';
  const first = style.id === 'Normal' ? ' w:default="1"' : '';
  return [
    `<w:style w:type="paragraph"${first} w:styleId="${style.id}"><w:name w:val="${escapeXml(style.name)}"/>`,
    `${basedOn}${next}<w:qFormat/>`,
    `<w:pPr>${paragraphProperties(style)}</w:pPr><w:rPr>${runProperties(style)}</w:rPr></w:style>`,
  ].join('');
}

function paragraphProperties(style: ParagraphStyle): string {
  return [
    style.keepNext ? '<w:keepNext/>' : '',
    style.keepLines ? '<w:keepLines/>' : '',
    style.pageBreakBefore ? '<w:pageBreakBefore/>' : '',
    '<w:widowControl/>',
    style.ruleBelow ? bottomBorder(style.ruleBelow) : '',
    spacing(style),
    style.indent ? indent(style.indent) : '',
    style.align ? `<w:jc w:val="${style.align}"/>` : '',
    style.outline === undefined ? '' : `<w:outlineLvl w:val="${style.outline}"/>`,
  ].join('');
}

function bottomBorder({ color, points, space }: NonNullable<ParagraphStyle['ruleBelow']>): string {
  const size = Math.round(points * 8);
  return `<w:pBdr><w:bottom w:val="single" w:sz="${size}" w:space="${space}" w:color="${hex(color)}"/></w:pBdr>`;
}

function spacing({ before = 0, after = 0, line }: ParagraphStyle): string {
  const amount = line.rule === 'auto' ? line.of240 : twips(line.points);
  return `<w:spacing w:before="${twips(before)}" w:after="${twips(after)}" w:line="${amount}" w:lineRule="${line.rule}"/>`;
}

function indent({ left = 0, right = 0, hanging = 0 }: NonNullable<ParagraphStyle['indent']>): string {
  return `<w:ind w:left="${twips(left)}" w:right="${twips(right)}" w:hanging="${twips(hanging)}"/>`;
}

function runProperties(style: ParagraphStyle): string {
  const family = style.family === 'letter' ? letter.family : families[style.family];
  const size = halfPoints(style.size);
  return [
    `<w:rFonts w:ascii="${family}" w:hAnsi="${family}" w:eastAsia="${family}" w:cs="${family}"/>`,
    style.bold ? '<w:b/><w:bCs/>' : '',
    style.capitals ? '<w:caps/>' : '',
    style.color ? `<w:color w:val="${hex(style.color)}"/>` : '',
    style.tracking ? `<w:spacing w:val="${twips(style.tracking)}"/>` : '',
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
  ].join('');
}
