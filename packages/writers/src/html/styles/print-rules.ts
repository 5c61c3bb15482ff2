import { type Document, measureText } from '@rencana/document';
import { footTitle, headOf, planTitle, shorten } from '../../docx/page/running-text.ts';
import { type Look, plainLook } from '../../look/look.ts';
import { colors, cover, families, letter, margins, papers, sizes } from '../../theme.ts';
import type { Chapter } from '../split-chapters.ts';
import { cssString } from './css-string.ts';

const sans = `"${families.sans}",sans-serif`;
const serif = `"${families.serif}",serif`;

/** Points at the right of the foot that page numbers take. */
const numberRoom = 40;

/** Millimetres at the four edges. */
interface Margin {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const millimetres = ({ top, right, bottom, left }: Margin): string => `${top}mm ${right}mm ${bottom}mm ${left}mm`;

/** The name of the pages of a chapter; its wide pages end in `-wide`. */
export const pageName = (index: number): string => `chapter-${index + 1}`;

/** Both sides of the running head; in a draft its mark stands between them and leaves each side half of the rest. */
function headTexts(document: Document, { heading }: Chapter, width: number): { left: string; right: string } {
  const chapter = { label: heading?.label ?? '', title: heading?.title.replace(/\s*\n\s*/g, ' ') ?? '' };
  if (!document.draft) return headOf(document, chapter, width);
  const side = (width - measureText(document.draft, sizes.runningHead, 'sans-bold')) / 2 - 6;
  const [left, right] = [planTitle(document), document.cover ? chapter.label || chapter.title : ''];
  return { left: shorten(left, side, sizes.runningHead), right: shorten(right, side, sizes.runningHead) };
}

/**
 * What stands at the edges of the pages of one chapter: running head and foot, or the bare number of a letter.
 * `width` is that of the text, in millimetres.
 */
function marginBoxes(document: Document, chapter: Chapter, counter: string, width: number): string {
  const box = `font:${sizes.runningHead}pt/1 ${sans};color:${colors.muted};white-space:nowrap`;
  const edge = `vertical-align:bottom;padding-bottom:1.8mm;margin-bottom:3.7mm;border-bottom:.5pt solid ${colors.rule}`;
  const foots = `vertical-align:top;padding-top:7mm`;
  const number = chapter.numbering === 'roman' ? `counter(${counter},lower-roman)` : `counter(${counter})`;
  if (document.form === 'letter') {
    const mark = document.draft ? `${cssString(document.draft)} " " ` : '';
    return `@top-center{content:${mark}"- " ${number} " -";font:${letter.size}pt/1 ${serif};white-space:nowrap}`;
  }
  const points = (width / 25.4) * 72;
  const { left, right } = headTexts(document, chapter, points);
  const foot = shorten(footTitle(document), points - numberRoom, sizes.footer);
  return [
    `@top-left{content:${cssString(left)};${box};${edge}}`,
    `@top-right{content:${cssString(right)};${box};${edge}}`,
    document.draft
      ? `@top-center{content:${cssString(document.draft)};${box};${edge};font-weight:700;color:#A8201A}`
      : '',
    `@bottom-left{content:${cssString(foot)};${box};font-size:${sizes.footer}pt;${foots}}`,
    `@bottom-right{content:${number};${box};font-size:${sizes.footer}pt;font-weight:700;color:${colors.brand};${foots}}`,
  ].join('');
}

/** The pages of one chapter, upright and wide: CSS has no other way to change running heads that browsers know. */
function chapterPages(document: Document, chapter: Chapter, index: number): string {
  const { width, height } = papers[document.paper ?? 'a4'];
  // Every part counts its own pages: the page counter of CSS cannot start again in the middle.
  const counter = `part-${chapter.part}`;
  const name = pageName(index);
  const page = (id: string, [across, down]: readonly [number, number], margin: Margin): string => {
    const boxes = marginBoxes(document, chapter, counter, across - margin.left - margin.right);
    return `@page ${id}{counter-increment:${counter};size:${across}mm ${down}mm;margin:${millimetres(margin)};${boxes}}`;
  };
  return [
    page(name, [width, height], margins.portrait),
    page(`${name}-wide`, [height, width], margins.landscape),
    `.${name}{page:${name}}.${name} .wide{page:${name}-wide}`,
  ].join('\n');
}

/** The page on paper: sizes in points, pages by chapter, nothing torn that belongs together. */
export function printRules(document: Document, chapters: readonly Chapter[], { body }: Look = plainLook): string {
  const { width, height } = papers[document.paper ?? 'a4'];
  const pages = chapters.map((chapter, index) => chapterPages(document, chapter, index)).join('\n');
  return `
@page{size:${width}mm ${height}mm;margin:${millimetres(margins.portrait)}}
@page cover{size:${width}mm ${height}mm;margin:0}
@media print{
${pages}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
html{font-size:${body.size}pt}
body{background:none;font-size:${body.size}pt;line-height:${body.leading}pt}
.skip,.draft,.title-block{display:none}
body main,.cover{max-width:none!important;padding:0;background:none}
.chapter>*{max-width:none!important}
.chapter{break-before:page}
.chapter:first-child{break-before:auto}
p{margin-bottom:${sizes.afterParagraph}pt;orphans:2;widows:2}
.chapter>p:not(.centered){text-align:justify}
a{color:inherit;text-decoration:none}
h2{font-size:${sizes.heading[0]}pt;margin:0 0 20pt;padding-bottom:9pt}
h2::after{width:54pt;height:2.2pt}
h2 .label{font-size:${sizes.chapterLabel}pt;margin-bottom:4pt}
h3{font-size:${sizes.heading[1]}pt;margin:18pt 0 7pt}
h4{font-size:${sizes.heading[2]}pt;margin:14pt 0 5pt}
h5,h6{font-size:${sizes.heading[3]}pt;margin:12pt 0 4pt}
h2,h3,h4,h5,h6,caption{break-after:avoid}
.wide>:first-child{margin-top:0}
.scroll{overflow:visible}
.table{margin:10pt 0 14pt}
table,table.compact{min-width:0;table-layout:fixed}
table{font-size:${sizes.table}pt;line-height:1.3}
table.compact{font-size:${sizes.compactTable}pt;line-height:1.27}
td,th,.compact :is(td,th){padding:2.4pt 4.4pt;border-width:.5pt;overflow-wrap:anywhere}
.compact :is(td,th){padding:1.5pt 2.8pt}
.group>:first-child,.compact .group>:first-child{box-shadow:inset 3pt 0 var(--color,var(--brand));padding-left:8pt}
.total :is(td,th){border-width:1pt .5pt}
caption,figcaption{font-size:${sizes.caption}pt;line-height:1.35}
caption{padding-bottom:5pt;position:static;max-width:none}
.note{font-size:${sizes.note}pt;line-height:1.35}
thead{display:table-header-group}
tfoot{display:table-row-group}
tr,li,.short,.profile,figure,.callout,.signatures{break-inside:avoid}
.signatures{break-before:avoid}
tbody:first-of-type>tr:first-child,:is(tbody,tfoot):last-child>tr:last-child,li:last-child{break-before:avoid}
.group,thead,li:first-child:not(:only-child),p:has(+:is(ul,ol)){break-after:avoid}
figure{margin:12pt 0 16pt}
.picture{min-width:0;max-width:100%;max-height:158mm}
.panels{grid-template-columns:1fr 1fr;gap:12pt 15pt}
.legend{width:212pt}
.lone{width:300pt}
.callout{font-size:10pt;line-height:1.4}
.profile dd{font-size:9pt;line-height:1.3}
.callout{padding:6pt 9pt}
.profile{margin:0 0 14pt}
.profile header{padding:7pt 12pt 8pt}
.profile header p{font-size:${sizes.profileBadge}pt}
.profile .title{font-size:${sizes.profileTitle}pt}
.profile dl{grid-template-columns:1fr 1fr}
.profile dl>div{padding:2.5pt 12pt}
.profile dl>.wide-fact{grid-template-columns:92pt 1fr;padding:3pt 12pt}
.profile dt{font-size:9pt;line-height:1.3}
.signatures{font-size:10.5pt;margin:24pt 0}
.signatures .name{margin-top:2.1cm}
.contents{break-before:auto}
.contents ul{font-size:10.5pt;line-height:1.35}
.contents li{padding:.8pt 0}
.footnotes{font-size:${sizes.footnote}pt;line-height:1.35;margin-top:18pt}
.footnotes .back{display:none}
.page-break{break-after:page}
.clauses{max-width:none;margin:10pt 0}
.clauses>div{grid-template-columns:${letter.term}pt 1fr;gap:0 ${letter.colon}pt;margin-bottom:${letter.afterParagraph}pt}
.clauses dd{text-align:justify}
.clauses dd>:last-child{margin-bottom:0}
.letter{font-size:${letter.size}pt;line-height:${letter.leading}pt}
.letter p{margin-bottom:${letter.afterParagraph}pt}
.letter li>p{margin-bottom:2pt}
.letter :is(h2,h3,h4){font-size:${letter.size}pt;margin:8pt 0;padding:0;color:${letter.ink}}
.letter .chapter>:first-child{margin-top:0}
.letter h2 .label{font-size:${letter.size}pt}
.letter table{font-size:${letter.table}pt}
.letter thead th{background:none;color:${letter.ink};border-color:${letter.ink}}
.letter :is(td,th){border-color:${letter.ink}}
.letter .signatures{font-size:${letter.size}pt;margin-block:18pt 14pt}
.letter .signatures p{margin-bottom:0}
.letter .aside{text-align:left!important}
.letter .group :is(td,th),.letter .total :is(td,th){background:none;color:${letter.ink};box-shadow:none!important}
.cover{page:cover;break-after:page;height:${height}mm;border-top-width:${cover.topBand}mm;overflow:hidden}
.cover p,.cover h1{padding-inline:${margins.portrait.left}mm}
.cover .organisation{padding-top:${cover.organisationTop - cover.topBand}mm;font-size:12pt}
.cover .emblem{padding-top:9mm}
.emblem img{max-height:24mm}
.cover .emblem+.organisation{padding-top:5mm}
.cover .emblem~.series{padding-top:12mm}
.cover .series{padding-top:27mm;font-size:13pt}
.cover h1{font-size:${sizes.coverTitle}pt;padding-block:11mm 9mm}
.cover :is(.subtitle,.period){font-size:${sizes.coverSubtitle}pt;line-height:1.75}
.cover svg{position:absolute;left:0;bottom:${cover.bottomBand}mm;height:118mm;margin:0;z-index:-1}
.cover .place{position:absolute;left:0;bottom:0;width:100%;height:${cover.bottomBand}mm;padding-block:15mm 0;font-size:12pt}
.draft-mark{display:block;position:fixed;inset:0;text-align:center;line-height:1;padding-top:32%;font:700 64pt/1 ${sans};color:#A8201A;opacity:.13;transform:rotate(-32deg);z-index:3;white-space:nowrap}
}
`.trim();
}
