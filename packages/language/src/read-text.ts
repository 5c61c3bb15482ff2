import { lower } from './lower/lower.ts';
import { parseText } from './parser/parse-text.ts';
import { createSoundReading } from './reading/create-sound-reading.ts';
import { keepFragment } from './reading/keep-fragment.ts';
import { readAgain } from './reading/read-again.ts';
import { readSegments } from './reading/read-segments.ts';
import type { Reading } from './reading/reading.ts';

/**
 * What the text of one file says and where each part of it stands. Never throws, however damaged the text is. With the
 * reading of a former text of the same file only what has changed is read, and what says the same is the same object;
 * the result equals that of a first reading.
 */
export function readText(text: string, former?: Reading): Reading {
  const again = former && readAgain(former, text);
  if (again) return again;
  const segments = readSegments(text);
  if (segments) return createSoundReading(text, segments, former?.fragment);
  const { fragment, places } = lower(parseText(text), text);
  return { text, fragment: keepFragment(former?.fragment, fragment), places };
}
