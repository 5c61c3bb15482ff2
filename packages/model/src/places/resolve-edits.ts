import type { SourceEdit } from '../finding.ts';
import type { OffsetRange } from '../fragment.ts';
import { type AnyPlace, isFilePlace } from '../place.ts';
import { addToBlock } from './add-to-block.ts';
import { widenRemoval } from './widen-removal.ts';

/** Where a place stands now: the file, its whole text and the range of the place in it. */
export interface LocatedPlace {
  readonly file: string;
  readonly range: OffsetRange;
  readonly text: string;
}

/** A change to the text of one file. */
export interface TextEdit {
  readonly file: string;
  readonly range: OffsetRange;
  readonly text: string;
}

/**
 * Turns edits by place into edits of text. A place that is gone drops its edit. Several properties added to one block
 * become one insertion, in their order.
 */
export function resolveEdits(
  edits: readonly SourceEdit[],
  locate: (place: AnyPlace) => LocatedPlace | undefined,
): readonly TextEdit[] {
  const resolved: TextEdit[] = [];
  const additions = new Map<string, { readonly located: LocatedPlace; readonly lines: string[] }>();
  for (const edit of edits) {
    const located = locate(edit.place);
    if (!located) continue;
    const { file, range, text } = located;
    if (edit.kind === 'replace') resolved.push({ file, range, text: edit.text });
    else if (edit.kind === 'remove')
      resolved.push({ file, range: widenRemoval(text, range, isItem(edit.place)), text: '' });
    else {
      const key = `${range[0]} ${range[1]} ${file}`;
      const known = additions.get(key);
      if (known) known.lines.push(edit.text);
      else additions.set(key, { located, lines: [edit.text] });
    }
  }
  for (const { located, lines } of additions.values())
    resolved.push({ file: located.file, ...addToBlock(located.text, located.range, lines) });
  return resolved;
}

/** A place inside a comma list (`supports#1`), whose comma goes with it. */
function isItem(place: AnyPlace): boolean {
  return /#\d+$/.test(isFilePlace(place) ? place.key : place.path);
}
