import type { Document } from '@rencana/document';
import { footTitle, shorten } from '../../docx/page/running-text.ts';
import { letter, margins, papers, sizes, tones } from '../../theme.ts';
import type { Orientation } from '../context.ts';
import { color, points } from '../markup/arguments.ts';
import { literal } from '../markup/literal.ts';
import { writeChapterHeads } from './chapter-heads.ts';
import { pageBox } from './page-box.ts';

/** Points at the right of the foot that page numbers take. */
const numberRoom = 40;

/** Paper, running head and foot, and the mark of a draft; all of them artifacts that reading aloud skips. */
export function writeRunningParts(document: Document): string {
  const { width, height } = papers[document.paper ?? 'a4'];
  const heads = (orientation: Orientation) => writeChapterHeads(document, orientation);
  const foot = (orientation: Orientation) =>
    literal(shorten(footTitle(document), pageBox(document, orientation).width - numberRoom, sizes.footer));
  return `
#let chapter-heads = (portrait: ${heads('portrait')}, landscape: ${heads('landscape')})
#let running-head(side) = context {
  let this = here().page()
  let chapters = query(heading.where(level: 1))
  if chapters.any(it => it.location().page() == this) { return }
  let before = chapters.rev().find(it => it.location().page() < this)
  let key = if before == none { none } else { before.at("label", default: none) }
  let heads = chapter-heads.at(side)
  let (left, right) = heads.at(if key == none { "" } else { str(key) }, default: heads.at(""))
  if before != none and key == none { right = before.body }
  set text(font: sans, size: ${points(sizes.runningHead)}, fill: muted)
  set par(justify: false)
  grid(columns: (1fr, auto), left, right)
  v(-7pt)
  line(length: 100%, stroke: 0.5pt + rule)
}
#let running-foot(title) = context {
  set text(font: sans, size: ${points(sizes.footer)}, fill: muted)
  set par(justify: false)
  grid(columns: (1fr, auto), title, text(weight: 700, fill: brand, counter(page).display()))
}
${writeDraftMark(document)}
${document.form === 'letter' ? letterHead : ''}
#set page(
  width: ${width}mm, height: ${height}mm, ${pageMargins('portrait')},
  header-ascent: 30%, footer-descent: 40%, background: draft-word, foreground: draft-line,
  header: running-head("portrait"), footer: running-foot(${foot('portrait')}),
)
#let across(body) = page(
  flipped: true, ${pageMargins('landscape')},
  header: running-head("landscape"), footer: running-foot(${foot('landscape')}),
  body,
)
`;
}

/** A letter has no running head: its pages after the first bear their number above. */
const letterHead = `
#let running-head(side) = context {
  let number = counter(page).get().first()
  if number > 1 { align(center, text(font: serif, size: ${points(letter.size)})[\\- #number \\-]) }
}
#let running-foot(title) = none`;

function pageMargins(orientation: Orientation): string {
  const { left, right, top, bottom } = margins[orientation];
  return `margin: (left: ${left}mm, right: ${right}mm, top: ${top}mm, bottom: ${bottom}mm)`;
}

/** Words at the head of every page, and the first of them large across it, behind the text. */
function writeDraftMark(document: Document): string {
  if (!document.draft) return '#let draft-word = none\n#let draft-line = none';
  const width = pageBox(document, 'portrait').width;
  const words = shorten(document.draft, width, sizes.footer);
  const first = shorten(document.draft.split(/[\s:;,.–—-]+/).find((word) => word) ?? '', 440, 130);
  return `#let draft-word = pdf.artifact(place(center + horizon, rotate(-45deg, text(font: sans, size: 130pt, weight: 700, fill: rule.transparentize(65%), ${literal(first)}))))
#let draft-line = pdf.artifact(place(top + center, dy: 6mm, box(fill: ${color(tones.bad.color)}, radius: 2pt, inset: (x: 6pt, y: 3.5pt), text(font: sans, size: ${points(sizes.footer)}, weight: 700, fill: white, ${literal(words)}))))`;
}
