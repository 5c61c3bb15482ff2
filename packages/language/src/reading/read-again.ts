import { createSoundReading } from './create-sound-reading.ts';
import { findChange } from './find-change.ts';
import { readSegments } from './read-segments.ts';
import type { Reading, Segment } from './reading.ts';

/**
 * Reads the segments that an edit touches and keeps all others; undefined where either text is damaged. Nothing that is
 * kept can read otherwise: the text before the change ends in a closed element, the text read anew does too, and no
 * token or comment reaches over the end of either.
 */
export function readAgain(former: Reading, text: string): Reading | undefined {
  const { segments } = former;
  if (!segments) return;
  const touched = findTouched(segments, former.text, text);
  const isLast = touched.after === segments.length;
  const stretch = copy(text.slice(touched.start, touched.end));
  const fresh = stretch === '' && !isLast ? [] : readSegments(stretch);
  if (!fresh) return;
  if (!isLast && fresh.length > 0) {
    const rest = fresh.pop();
    if (rest && rest.length > 0) return;
  }
  const next = [...segments.slice(0, touched.first), ...fresh, ...segments.slice(touched.after)];
  return createSoundReading(text, next, former.fragment);
}

/** Which segments, from `first` to before `after`, must be read anew, and where their text now stands. */
interface Touched {
  readonly first: number;
  readonly after: number;
  readonly start: number;
  readonly end: number;
}

const closed = /\}[ \t]*\r?\n$/;

function findTouched(segments: readonly Segment[], former: string, text: string): Touched {
  const change = findChange(former, text);
  const lengthAt = (index: number): number => segments[index]?.length ?? 0;
  let first = 0;
  let start = 0;
  for (; first < segments.length - 1 && start + lengthAt(first) <= change.start; first++) start += lengthAt(first);
  let after = segments.length;
  let end = former.length;
  for (; after > first && end - lengthAt(after - 1) >= change.formerEnd; after--) end -= lengthAt(after - 1);
  const shift = text.length - former.length;
  // What was written before an element belongs to it.
  while (after < segments.length && end + shift > start && !closed.test(text.slice(start, end + shift))) {
    end += lengthAt(after);
    after++;
  }
  return { first, after, start, end: end + shift };
}

/** The same text on its own: a slice would keep the whole text of the file alive for as long as one of its values. */
function copy(text: string): string {
  return ` ${text}`.slice(1);
}
