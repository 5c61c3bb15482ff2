/** The stretch in which two texts differ, in offsets of each. */
export interface Change {
  readonly start: number;
  readonly formerEnd: number;
  readonly end: number;
}

/** Finds what is left between the longest common beginning and the longest common end. */
export function findChange(former: string, text: string): Change {
  const shorter = Math.min(former.length, text.length);
  let start = 0;
  while (start < shorter && former.charCodeAt(start) === text.charCodeAt(start)) start++;
  let same = 0;
  while (
    same < shorter - start &&
    former.charCodeAt(former.length - 1 - same) === text.charCodeAt(text.length - 1 - same)
  )
    same++;
  return { start, formerEnd: former.length - same, end: text.length - same };
}
