import { sizes } from '../../theme.ts';
import { points } from '../markup/arguments.ts';

/** Tables and pictures with their captions; the labels come numbered, so Typst counts nothing. */
export const figurePreamble = `
#let kept(width, height, body) = context block(width: 100%, breakable: measure(width: width, body).height > height, body)
#let note-look(placing, body) = block(above: 5pt, below: 18pt, width: 100%, align(placing, ragged(3pt, text(font: sans, size: ${points(sizes.note)}, fill: muted, body))))
#show figure.caption: it => {
  let over = it.kind == "table"
  block(width: 100%, sticky: over, above: if over { 0pt } else { 9pt }, below: if over { 7pt } else { 0pt }, align(
    if over { left } else { center },
    ragged(4pt, text(font: sans, size: ${points(sizes.caption)})[#text(weight: 700, fill: brand, it.supplement)#h(0.7em)#it.body]),
  ))
}
#show figure.where(kind: "table"): set figure.caption(position: top)
#show figure.where(kind: "table"): set align(left)
#set figure(gap: 7pt)
#let captioned-table(anchor: none, label: "", caption: [], note: none, size: 9pt, inset: 4pt, columns: (), kept: none, line: 0.5pt + hairline, face: sans, bare: false, ..rows) = {
  let content = {
    set text(font: face, size: size)
    set par(justify: false, leading: 0.46em, spacing: 0.6em)
    set table.cell(breakable: false)
    table(columns: columns, inset: inset, stroke: line, ..rows.pos())
  }
  let whole = figure(kind: "table", supplement: label, numbering: none, caption: if bare { none } else { caption }, content)
  let placed(breakable) = {
    show figure: set block(breakable: breakable, above: 16pt, below: if note == none { 20pt } else { 0pt })
    [#whole#anchor]
  }
  if kept == none { placed(true) } else { context placed(measure(width: kept.at(0), whole).height > kept.at(1)) }
  if note != none { note-look(left, note) }
}
#let picture(anchor: none, label: "", caption: [], note: none, path: "", width: 100%, alt: "") = {
  show figure: set block(above: 18pt, below: if note == none { 20pt } else { 0pt })
  [#figure(kind: "picture", supplement: label, numbering: none, caption: caption, image(path, width: width, alt: alt))#anchor]
  if note != none { note-look(center, note) }
}
`;
