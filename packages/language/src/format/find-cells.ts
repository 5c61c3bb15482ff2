import type { Row } from './build-rows.ts';
import type { Landmarks } from './find-landmarks.ts';

/** The parts of a block that is written on one line, by the indices of their first pieces. */
export function findCells({ pieces }: Row, landmarks: Landmarks): readonly { label: string; index: number }[] {
  const open = pieces.findIndex(({ text }) => text === '{');
  const last = pieces.findLastIndex(({ kind }) => kind === 'token');
  const isWhole = open > 0 && pieces[last]?.text === '}';
  // A comment inside has no place of its own, and a long text is more than one line.
  if (!isWhole || pieces.some(({ kind, text }, index) => (kind !== 'token' && index < last) || text.includes('\n')))
    return [];
  const keywords = pieces[0]?.text === 'extend' ? 2 : 1;
  const keyword = pieces.slice(0, keywords).map(({ text }) => text);
  const cells = [{ label: keyword.join(' '), index: 0 }];
  let header = '';
  for (let index = keywords; index < open; index += 1) {
    const label = headerLabel(pieces[index]?.text ?? '', header);
    if (label !== header) cells.push({ label, index });
    header = label;
  }
  cells.push({ label: '{', index: open });
  let depth = 0;
  for (let index = open; index < last; index += 1) {
    const piece = pieces[index];
    if (piece?.text === '{') depth += 1;
    if (piece?.text === '}') depth -= 1;
    if (depth === 1 && piece && landmarks.properties.has(piece.start)) cells.push({ label: piece.text, index });
  }
  return cells;
}

/** Names go on to the title, and dimensions to the brace. */
function headerLabel(text: string, before: string): string {
  if (text.startsWith('"')) return 'title';
  if (before === 'in' || (text === 'in' && before !== '')) return 'in';
  return 'name';
}
