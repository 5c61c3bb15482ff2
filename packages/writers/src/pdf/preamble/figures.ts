import { sizes } from '../../theme.ts';
import { points } from '../markup/arguments.ts';

/** Tables and pictures with their captions; the labels come numbered, so Typst counts nothing. */
export const figurePreamble = `
#let kept(width, height, body) = context block(width: 100%, breakable: measure(width: width, body).height > height, body)
#let note-text(body) = ragged(3pt, text(font: sans, size: ${points(sizes.note)}, fill: muted, body))
#let note-look(placing, body) = block(above: 5pt, below: 18pt, width: 100%, align(placing, note-text(body)))
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
// Heads of lower rank, because Typst leaves none alone at the end of a page.
#let table-run((kind, cells), breakable) = {
  if kind == "head" { (table.header(repeat: true, ..cells),) }
  else if kind == "group" { (table.header(level: 2, repeat: false, ..cells),) }
  else if kind == "edge" and breakable { (table.header(level: 3, repeat: false, ..cells),) }
  else { cells }
}
#let captioned-table(anchor: none, label: "", caption: [], note: none, size: 9pt, inset: 4pt, columns: (), kept: none, line: 0.5pt + hairline, face: sans, bare: false, ..runs) = {
  let body(breakable) = {
    set text(font: face, size: size)
    set par(justify: false, leading: 0.46em, spacing: 0.6em)
    set table.cell(breakable: false)
    // In a table that breaks the note is its last row, which stays with the row above.
    let last = if breakable and note != none { (table.cell(colspan: columns.len(), stroke: none, inset: (x: 0pt, top: 5pt, bottom: 0pt), note-text(note)),) } else { () }
    table(columns: columns, inset: inset, stroke: line, ..runs.pos().map(run => table-run(run, breakable)).flatten(), ..last)
  }
  let whole(breakable) = figure(kind: "table", supplement: label, numbering: none, caption: if bare { none } else { caption }, body(breakable))
  let placed(breakable) = {
    let under = not breakable and note != none
    show figure: set block(breakable: breakable, sticky: under, above: 16pt, below: if under { 0pt } else if note != none { 18pt } else { 20pt })
    [#whole(breakable)#anchor]
    if under { note-look(left, note) }
  }
  if kept == none { placed(true) } else { context placed(measure(width: kept.at(0), whole(false)).height > kept.at(1)) }
}
#let picture(anchor: none, label: "", caption: [], note: none, path: "", width: 100%, alt: "") = {
  show figure: set block(sticky: note != none, above: 18pt, below: if note == none { 20pt } else { 0pt })
  [#figure(kind: "picture", supplement: label, numbering: none, caption: caption, image(path, width: width, alt: alt))#anchor]
  if note != none { note-look(center, note) }
}
`;
