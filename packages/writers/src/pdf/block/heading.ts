import type { Heading } from '@rencana/document';
import { letterCrest } from '../../look/emblem.ts';
import { sizes, tones } from '../../theme.ts';
import type { PdfContext } from '../context.ts';
import { ownLabel } from '../markup/anchors.ts';
import { color, named } from '../markup/arguments.ts';
import { literal } from '../markup/literal.ts';
import { textValue } from '../markup/text.ts';
import { writeEmblem } from './emblem.ts';

/** A heading with its number in its words, so that the outline of the file shows it. A chapter begins a page. */
export function writeHeading(block: Heading, context: PdfContext): string {
  const { level, label, title, tone } = block;
  const room = { width: context.width - 40, size: sizes.heading[level - 1]!, face: 'sans-bold' } as const;
  const toned = tone !== undefined && tone !== 'neutral';
  const crest = letterCrest(context.document, block, context.look);
  const opens = level === 1 && !context.nested && !context.atTop;
  const settings = named({
    label: label ? textValue(label, room) : 'none',
    title: textValue(title, room),
    plain: literal([label, title].filter((part) => part).join(' ')),
    anchor: ownLabel(block, context),
    ...(level === 1 ? { opens: String(opens && !crest) } : { level: String(level) }),
    ...(level > 1 && toned ? { tone: color(tones[tone].color) } : {}),
  });
  const heading = `#${level === 1 ? 'chapter' : 'section'}(${settings})`;
  return crest
    ? `${opens ? '#pagebreak(weak: true)\n' : ''}#block(width: 100%, below: 12pt, sticky: true, align(center, ${writeEmblem(crest, context)}))\n${heading}`
    : heading;
}
