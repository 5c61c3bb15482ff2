import type { Callout } from '@rencana/document';
import { sizes, tones } from '../../theme.ts';
import type { PdfContext } from '../context.ts';
import { color, points } from '../markup/arguments.ts';
import { textValue } from '../markup/text.ts';
import { pageBox } from '../page/page-box.ts';

const insets = 25;

/** A tinted box with a bar at its left; kept on one page unless no page can hold it. */
export function writeCallout({ tone, title, children }: Callout, context: PdfContext): string {
  const inside: PdfContext = {
    ...context,
    width: context.width - insets,
    size: sizes.caption,
    face: 'sans-bold',
    nested: true,
  };
  const { height } = pageBox(context.document, context.orientation);
  const look = `${color(tones[tone].color)}, ${color(tones[tone].tint)}, ${textValue(title, inside)}`;
  return `#callout(${points(context.width)}, ${points(height)}, ${look})[${context.writeBlocks(children, inside)}]`;
}
