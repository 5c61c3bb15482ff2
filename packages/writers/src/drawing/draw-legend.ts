import { measureText, type Tone } from '@rencana/document';
import { tones } from '../theme.ts';
import { element, textLine } from './svg.ts';
import { shortenText } from './wrap-text.ts';

const size = 8;
const leading = 13;
const swatch = 8;
const gap = 14;

export interface LegendEntry {
  readonly title: string;
  readonly tone: Tone;
}

/** Coloured squares with their names, in as many lines as the width asks for, below `top`. */
export function drawLegend(
  entries: readonly LegendEntry[],
  width: number,
  top: number,
): { readonly body: string; readonly height: number } {
  let [x, y, body] = [0, top, ''];
  for (const { title, tone } of entries) {
    const label = shortenText(title, { width: width - swatch - 5, size });
    const needed = swatch + 4 + measureText(label, size);
    if (x > 0 && x + needed > width) [x, y] = [0, y + leading];
    body += element('rect', {
      x,
      y: y + 1,
      width: swatch,
      height: swatch,
      rx: 1.5,
      fill: tones[tone].color,
      class: `fill-${tone}`,
    });
    body += textLine(x + swatch + 4, y + 8, label, { size });
    x += needed + gap;
  }
  return { body, height: entries.length === 0 ? 0 : y + leading - top };
}
