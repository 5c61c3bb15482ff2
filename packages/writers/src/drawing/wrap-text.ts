import { type MeasuredFace, measureText } from '@rencana/document';

/** The width to keep to and the type it is set in, in points. */
export interface LineStyle {
  readonly width: number;
  readonly size: number;
  readonly face?: MeasuredFace;
}

const ellipsis = '…';

/** The longest beginning of a text that is no wider than a line; at least one character. */
function cutToWidth(text: string, { width, size, face }: LineStyle): string {
  const characters = [...text];
  let [low, high] = [1, characters.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measureText(characters.slice(0, middle).join(''), size, face) <= width) low = middle;
    else high = middle - 1;
  }
  return characters.slice(0, low).join('');
}

/** A text on one line, its end replaced by an ellipsis where it is too wide. */
export function shortenText(text: string, style: LineStyle): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const { width, size, face } = style;
  if (measureText(line, size, face) <= width) return line;
  const room = { ...style, width: width - measureText(ellipsis, size, face) };
  return `${cutToWidth(line, room).trimEnd()}${ellipsis}`;
}

function breakWord(word: string, style: LineStyle): string[] {
  const pieces: string[] = [];
  for (let rest = word; rest !== ''; rest = rest.slice(pieces.at(-1)!.length)) pieces.push(cutToWidth(rest, style));
  return pieces;
}

/** Breaks a text into lines at spaces, and inside words only where a word is wider than the line; the last line allowed may end in an ellipsis. */
export function wrapText(text: string, style: LineStyle, mostLines = 3): string[] {
  const fits = (line: string): boolean => measureText(line, style.size, style.face) <= style.width;
  const lines: string[] = [];
  let current = '';
  const pieces = text.split(/\s+/).flatMap((word) => (fits(word) ? [word] : breakWord(word, style)));
  for (const piece of pieces) {
    const longer = current ? `${current} ${piece}` : piece;
    if (current && !fits(longer)) {
      lines.push(current);
      current = piece;
    } else current = longer;
  }
  lines.push(current);
  if (lines.length <= mostLines) return lines;
  const rest = lines.slice(mostLines - 1).join(' ');
  return [...lines.slice(0, mostLines - 1), shortenText(rest, style)];
}
