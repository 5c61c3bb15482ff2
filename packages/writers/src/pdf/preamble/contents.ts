/** Lists of headings, tables and figures, with the page numbers that Typst finds. */
export const contentsPreamble = `
#let contents-line(location, level, label-width, label, title, page) = {
  let top = label-width == none and level == 1
  let words = if label-width == none {
    if label == "" { title } else { label + h(0.8em) + title }
  } else {
    box(width: label-width, text(weight: 700, label)) + title
  }
  block(
    above: if top { 11pt } else { 6.5pt }, below: 0pt, width: 100%,
    inset: (left: if label-width == none { (0pt, 14pt, 30pt, 46pt).at(calc.clamp(level, 1, 4) - 1) } else { 0pt }),
    {
      set par(justify: false, leading: 4pt, hanging-indent: if label-width == none { 0pt } else { label-width })
      link(location, text(font: sans, size: 10pt, weight: if top { 700 } else { 400 }, fill: if top { brand } else { ink }, {
        words
        [ ]
        box(width: 1fr, text(fill: rule, weight: 400, repeat(gap: 3pt)[.]))
        h(5pt)
        page
      }))
    },
  )
}
#let contents(title: "", main: true, opens: true, target: heading, label-width: none, entries: (:)) = {
  if main { chapter(title: title, plain: title, opens: opens, outlined: false) } else { section(title: title, plain: title, outlined: false) }
  show outline.entry: it => {
    let key = it.element.at("label", default: none)
    let entry = if key == none { none } else { entries.at(str(key), default: none) }
    if entry != none { contents-line(it.element.location(), entry.at(0), label-width, entry.at(1), entry.at(2), it.page()) }
  }
  outline(title: none, target: target, depth: none, indent: 0pt)
}
`;
