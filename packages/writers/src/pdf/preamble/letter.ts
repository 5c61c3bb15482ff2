import { letter } from '../../theme.ts';
import { color, points } from '../markup/arguments.ts';

/** Clauses and asides, which any document may hold. */
export const clausePreamble = `
#let clauses(term: 0pt, colon: 0pt, mark: 0pt, ..rows) = {
  set par(spacing: ${points(letter.afterParagraph + 4)})
  for row in rows.pos() {
    let body = if row.marks == none { row.items.join(parbreak()) } else {
      grid(columns: (mark, 1fr), row-gutter: ${points(letter.afterParagraph + 3)}, ..row.items.enumerate().map(((index, item)) => (numbering(row.marks, index + 1), item)).flatten())
    }
    block(above: ${points(letter.afterParagraph + 5)}, below: ${points(letter.afterParagraph + 5)}, grid(columns: (term, colon, 1fr), row.term, [:], body))
  }
}
#let aside(body) = pad(left: 50%, ragged(5pt, body))
`;

/** What differs in a letter: one face at one size, black, headings in the middle. Read after all that it changes. */
export const letterPreamble = `
#let ink = ${color(letter.ink)}
#let centered(body) = { set par(justify: false); align(center, body) }
#let brand = ink
#let muted = ink
#let sans = serif
#let leading = ${points(letter.leading - letter.size * 0.67)}
#set text(size: ${points(letter.size)}, fill: ink)
#set par(leading: leading, spacing: leading + ${points(letter.afterParagraph)})
#show figure.caption: it => block(width: 100%, sticky: it.kind == "table", below: 7pt, align(
  if it.kind == "table" { left } else { center },
  ragged(4pt, text(font: serif, size: ${points(letter.table)})[#text(weight: 700, it.supplement)#h(0.7em)#it.body]),
))
#let head-look(above, below, label, title) = block(width: 100%, above: above, below: below, sticky: true, align(center, ragged(leading, text(font: serif, size: ${points(letter.size)}, weight: 700, {
  if label != none { label + linebreak() }
  title
}))))
#let chapter(label: none, title: "", plain: "", anchor: none, opens: true, outlined: true) = {
  if opens { pagebreak(weak: true) }
  show heading: it => head-look(0pt, 16pt, label, title)
  [#heading(level: 1, outlined: outlined, bookmarked: true, plain)#anchor]
}
#let section(level: 2, label: none, title: "", plain: "", anchor: none, tone: none, outlined: true) = {
  show heading: it => head-look(18pt, 12pt, label, title)
  [#heading(level: level, outlined: outlined, bookmarked: true, plain)#anchor]
}
`;
