import { sizes } from '../../theme.ts';
import { points } from '../markup/arguments.ts';

const [chapter, ...sections] = sizes.heading.map(points);

/** Headings. Their look is set where each stands, because label, title and tone are its own. */
export const headingPreamble = `
#let chapter-look(label, title) = block(width: 100%, above: 0pt, below: 24pt, sticky: true, ragged(7pt, {
  if label != none {
    block(below: 11pt, text(font: sans, size: ${points(sizes.chapterLabel)}, weight: 700, fill: muted, tracking: 0.08em, label))
  }
  block(below: 13pt, text(font: sans, size: ${chapter}, weight: 700, fill: brand, title))
  line(length: 2.6cm, stroke: 2.5pt + brand)
}))
#let chapter(label: none, title: "", plain: "", anchor: none, opens: true, outlined: true) = {
  if opens { pagebreak(weak: true) }
  show heading: it => chapter-look(label, title)
  [#heading(level: 1, outlined: outlined, bookmarked: true, plain)#anchor]
}
#let section(level: 2, label: none, title: "", plain: "", anchor: none, tone: none, outlined: true) = {
  let at = level - 2
  let ink = if tone != none { tone } else if level == 4 { ink } else { brand }
  show heading: it => block(
    width: 100%, above: (25pt, 20pt, 16pt).at(at), below: (13pt, 11pt, 10pt).at(at), sticky: true,
    inset: if tone != none { (left: 10pt, y: 3pt) } else { 0pt },
    stroke: if tone != none { (left: 4pt + tone) } else { none },
    ragged(5pt, text(font: sans, size: (${sections.join(', ')}).at(at), weight: 700, fill: ink, {
      if label != none { label + h(0.7em) }
      title
    })),
  )
  [#heading(level: level, outlined: outlined, bookmarked: true, plain)#anchor]
}
`;
