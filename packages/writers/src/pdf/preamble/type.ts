import type { Look } from '../../look/look.ts';
import { colors, families, sizes } from '../../theme.ts';
import { color, points } from '../markup/arguments.ts';

/** Colours and faces as names, and how running text looks. */
export function typePreamble(language: 'id' | 'en', body: Look['body']): string {
  const leading = body.leading - body.size * 0.67;
  return `
#let ink = ${color(colors.ink)}
#let muted = ${color(colors.muted)}
#let rule = ${color(colors.rule)}
#let hairline = ${color(colors.hairline)}
#let brand = ${color(colors.brand)}
#let serif = "${families.serif}"
#let sans = "${families.sans}"
#set text(font: (serif, sans), size: ${points(body.size)}, lang: "${language}", region: "${language === 'id' ? 'ID' : 'GB'}", fill: ink, fallback: false)
#set par(justify: true, leading: ${points(leading)}, spacing: ${points(leading + sizes.afterParagraph)}, justification-limits: (spacing: (min: 75%, max: 135%), tracking: (min: -0.008em, max: 0.018em)))
#set underline(offset: 2pt, stroke: 0.5pt)
#set list(indent: 4pt, body-indent: 8pt, spacing: ${points(leading + 4)})
#set enum(indent: 4pt, body-indent: 8pt, spacing: ${points(leading + 4)})
#show list: set par(justify: false, spacing: ${points(leading + 3)})
#show enum: set par(justify: false, spacing: ${points(leading + 3)})
#let ragged(leading, body) = { set par(justify: false, leading: leading, spacing: leading); body }
#let lead(body) = block(below: 16pt, ragged(8pt, text(size: 13pt, fill: brand, body)))
#let stays(body) = block(width: 100%, sticky: true, body)
#let centered(body) = pad(x: ${points(sizes.besideCentred)}, { set par(justify: false); align(center, body) })
#let chip(color, tint, body) = box(fill: tint, stroke: 0.6pt + color, radius: 2pt, inset: (x: 4pt), outset: (y: 2.5pt), text(font: sans, size: 0.82em, weight: 700, fill: color, body))
#let marked(color, tint, body) = highlight(fill: tint, extent: 2pt, radius: 2pt, text(font: sans, weight: 700, fill: color, body))
#set footnote.entry(separator: line(length: 3cm, stroke: 0.5pt + rule))
#show footnote.entry: it => ragged(3.4pt, text(font: serif, size: ${points(sizes.footnote)}, it))
`;
}
