import type { Heading } from '@rencana/document';
import { sizes, tones } from '../../theme.ts';
import type { PdfContext } from '../context.ts';
import { ownLabel } from '../markup/anchors.ts';
import { color, named } from '../markup/arguments.ts';
import { literal } from '../markup/literal.ts';
import { textValue } from '../markup/text.ts';

/** A heading with its number in its words, so that the outline of the file shows it. A chapter begins a page. */
export function writeHeading(block: Heading, context: PdfContext): string {
  const { level, label, title, tone } = block;
  const room = { width: context.width - 40, size: sizes.heading[level - 1]!, face: 'sans-bold' } as const;
  const toned = tone !== undefined && tone !== 'neutral';
  const settings = named({
    label: label ? literal(label) : 'none',
    title: textValue(title, room),
    plain: literal([label, title].filter((part) => part).join(' ')),
    anchor: ownLabel(block, context),
    ...(level === 1 ? { opens: String(!context.nested && !context.atTop) } : { level: String(level) }),
    ...(level > 1 && toned ? { tone: color(tones[tone].color) } : {}),
  });
  return `#${level === 1 ? 'chapter' : 'section'}(${settings})`;
}
