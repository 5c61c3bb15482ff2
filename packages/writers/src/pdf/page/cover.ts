import type { Cover, Document } from '@rencana/document';
import { coverTitleSize } from '../../docx/page/cover-title-size.ts';
import { drawCover } from '../../drawing/draw-cover.ts';
import { coverEmblem } from '../../look/emblem.ts';
import { cover as bands, colors, margins, papers, sizes } from '../../theme.ts';
import { writeEmblem } from '../block/emblem.ts';
import type { PdfContext } from '../context.ts';
import { color, points } from '../markup/arguments.ts';
import { literal } from '../markup/literal.ts';
import { textValue } from '../markup/text.ts';

const pointsPerMillimetre = 72 / 25.4;
/** The ribbons' share of the paper's height. */
const ribbonShare = 0.39;
/** The height that words may take before they meet the ribbons, as a share of the paper's. */
const wordShare = 0.42;
/** The height that words may take in the band at the foot, as a share of its own. */
const bandShare = 0.7;
const artPath = '/cover.svg';
/** Where an emblem begins, in millimetres. */
const emblemTop = 20;

/** The cover: bands and ribbons as artifacts behind real words. */
export function writeCover(document: Document, cover: Cover, context: PdfContext): string {
  const paper = papers[document.paper ?? 'a4'];
  const { width } = context;
  const room = paper.height * pointsPerMillimetre * wordShare;
  const bandRoom = bands.bottomBand * pointsPerMillimetre * bandShare;
  const art = drawCover(
    paper.width * pointsPerMillimetre,
    paper.height * pointsPerMillimetre * ribbonShare,
    context.look.coverPicture,
  );
  context.pictures.files.set(artPath, art.svg);
  const line = (text: string, size: number) => textValue(text, { width, size, face: 'sans-bold' });
  const titleSize = coverTitleSize(cover.title, width);
  const title = cover.title
    .split('\n')
    .map((part) => textValue(part.trim(), { width, size: titleSize, face: 'serif-bold' }))
    .join(' + linebreak() + ');
  const series = [cover.series, cover.volume].filter((part) => part);
  const shown = coverEmblem(cover, context.images, context.look);
  const emblem = shown ? `block(below: 0pt, ${writeEmblem(shown, context)})\n    v(5mm)\n` : '';
  const top = emblem ? emblemTop : bands.organisationTop;
  const separator = `h(5pt) + text(fill: muted)[|] + h(5pt)`;
  return `
#page(margin: 0pt, header: none, footer: none, numbering: none, {
  place(top + left, pdf.artifact(rect(width: 100%, height: ${bands.topBand}mm, fill: brand)))
  place(bottom + left, dy: -${bands.bottomBand}mm, pdf.artifact(image(${literal(artPath)}, width: 100%)))
  place(top + left, dx: ${margins.portrait.left}mm, dy: ${top}mm, shrunk(${points(width)}, ${points(room)}, ragged(0.5em, {
${emblem ? `    ${emblem}` : ''}    block(text(font: sans, size: 12pt, weight: 700, fill: muted, tracking: 0.06em, ${line(cover.organisation.toUpperCase(), 13)}))
    v(${emblem ? 10 : 24}mm)
    block(text(font: sans, size: 13pt, weight: 700, fill: brand, ${series.map((part) => line(part, 13)).join(` + ${separator} + `) || '""'}))
    v(11mm)
    {
      show title: it => block(above: 0pt, below: 0pt, text(font: serif, size: ${points(titleSize)}, weight: 700, fill: brand, it.body))
      title(${title})
    }
    v(9mm)
    block(text(font: sans, size: ${points(sizes.coverSubtitle)}, ${line(cover.subtitle, sizes.coverSubtitle)}))
    v(4mm)
    block(text(font: sans, size: ${points(sizes.coverSubtitle)}, weight: 700, ${line(cover.period, sizes.coverSubtitle)}))
  })))
  place(bottom + left, block(width: 100%, height: ${bands.bottomBand}mm, fill: brand, inset: (x: ${margins.portrait.left}mm), align(left + horizon, shrunk(${points(width)}, ${points(bandRoom)}, ragged(0.5em, text(font: sans, fill: ${color(colors.paper)}, size: 12pt, weight: 700, ${line(cover.placeAndYear, 12)}))))))
})
`;
}
