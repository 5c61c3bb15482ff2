import type { Profile, ProfileFact } from '@rencana/document';
import { sizes, tones } from '../../theme.ts';
import type { PdfContext } from '../context.ts';
import { writeInlines } from '../inline/write-inlines.ts';
import { ownLabel } from '../markup/anchors.ts';
import { array, color, named, points } from '../markup/arguments.ts';
import { literal } from '../markup/literal.ts';
import { textValue } from '../markup/text.ts';
import { pageBox } from '../page/page-box.ts';

/** Points that the terms of long facts take, and the space at both edges of the card. */
const termWidth = 102;
const edges = 28;
const gutter = 16;

/** A card: the band, short facts in two columns on tint, long ones in rows of term and text. */
export function writeProfile(block: Profile, context: PdfContext): string {
  const { color: strong, tint } = tones[block.tone];
  const inside: PdfContext = { ...context, size: sizes.caption, face: 'sans-bold', nested: true };
  const half = (context.width - edges - gutter) / 2;
  const short = block.facts.filter((fact) => !fact.wide);
  const wide = block.facts.filter((fact) => fact.wide);
  const { height } = pageBox(context.document, context.orientation);
  return `#profile(${named({
    width: points(context.width),
    height: points(height),
    anchor: ownLabel(block, context),
    tone: color(strong),
    tint: color(tint),
    badge: textValue(block.badge, { ...inside, width: context.width - edges, size: sizes.profileBadge + 1 }),
    title: textValue(titleOf(block), { ...inside, width: context.width - edges, size: sizes.profileTitle }),
    ...(block.level ? { level: String(block.level), plain: literal(titleOf(block)) } : {}),
    short: array(short.map((fact) => writeFact(fact, half, half, inside))),
    wide: array(wide.map((fact) => writeFact(fact, termWidth - 8, context.width - edges - termWidth, inside))),
  })})`;
}

/** The title with its number, where it is a heading. */
function titleOf({ label, title }: Profile): string {
  return label ? `${label}\u00a0\u00a0${title}` : title;
}

function writeFact({ term, content }: ProfileFact, termRoom: number, width: number, context: PdfContext): string {
  return `(${textValue(term, { ...context, width: termRoom })}, [${writeInlines(content, { ...context, width })}])`;
}
