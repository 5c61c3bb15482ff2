import { colors, sizes } from '../../theme.ts';
import { color, points } from '../markup/arguments.ts';

const paper = color(colors.paper);

/** Callouts, profile cards, signatures, and what the cover needs to hold long words. */
export const cardPreamble = `
#let shrunk(width, height, body) = context {
  let high = measure(width: width, body).height
  let share = if high > height { height / high * 100% } else { 100% }
  scale(share, origin: top + left, reflow: true, block(width: width, body))
}
#let small(body) = { set text(font: sans, size: ${points(sizes.caption)}); set par(justify: false, leading: 5.4pt, spacing: 8pt); set list(spacing: 6pt); set enum(spacing: 6pt); body }
#let callout(width, height, tone, tint, title, body) = {
  let inside = block(width: 100%, fill: tint, stroke: (left: 3pt + tone), inset: (x: 11pt, y: 9pt), small({
    block(below: 7pt, sticky: true, text(weight: 700, fill: tone, title))
    body
  }))
  block(above: 16pt, below: 16pt, width: 100%, kept(width, height, inside))
}
#let profile(width: 0pt, height: 0pt, anchor: none, level: none, plain: "", tone: none, tint: none, badge: "", title: "", short: (), wide: ()) = {
  let name = ragged(5pt, text(size: ${points(sizes.profileTitle)}, weight: 700, fill: ${paper}, title))
  let card = block(width: 100%, stroke: 0.6pt + rule, radius: 3pt, clip: true, small({
    block(width: 100%, fill: tone, inset: (x: 14pt, y: 12pt), above: 0pt, below: 0pt, sticky: true, {
      block(below: 9pt, text(size: ${points(sizes.profileBadge)}, weight: 700, fill: ${paper}, tracking: 0.04em, badge))
      if level == none { name } else {
        show heading: it => block(above: 0pt, below: 0pt, name)
        [#heading(level: level, outlined: true, bookmarked: true, plain)#anchor]
      }
    })
    if short.len() > 0 {
      block(fill: tint, width: 100%, inset: (x: 14pt, y: 11pt), above: 0pt, below: 0pt, grid(
        columns: (1fr, 1fr), column-gutter: 16pt, row-gutter: 11pt,
        ..short.map(((term, content)) => { block(below: 5.5pt, text(size: ${points(sizes.note)}, weight: 700, fill: tone, term)); content }),
      ))
    }
    if wide.len() > 0 {
      block(inset: (x: 14pt, y: 4pt), width: 100%, above: 0pt, below: 0pt, grid(
        columns: (102pt, 1fr), inset: (x: 0pt, y: 8pt), stroke: (x, y) => if y > 0 { (top: 0.5pt + hairline) },
        ..wide.map(((term, content)) => (pad(right: 8pt, text(weight: 700, fill: tone, term)), content)).flatten(),
      ))
    }
  }))
  [#block(above: 14pt, below: 22pt, width: 100%, kept(width, height, card))#if level == none { anchor }]
}
#let signer(one, when: none) = ragged(6.5pt, align(center, {
  if when != none { block(below: 6.5pt, when) }
  one.capacity.join(linebreak())
  v(2.1cm, weak: false)
  text(weight: 700, if one.underlined { underline(offset: 2.5pt, stroke: 0.6pt, one.name) } else { one.name })
  for line in one.below { linebreak() + line }
}))
#let signatures(when: none, rows: (), last: none) = {
  for (index, row) in rows.enumerate() {
    block(above: 30pt, below: 26pt, width: 100%, breakable: false, sticky: true, if row.len() == 1 {
      align(center, block(width: 8cm, signer(row.first())))
    } else {
      grid(columns: (1fr, 1fr), column-gutter: 14pt, ..row.map(one => signer(one)))
    })
  }
  block(above: 30pt, below: 20pt, width: 100%, breakable: false, align(if rows.len() > 0 { center } else { right }, block(width: 8cm, signer(last, when: when))))
}
`;
