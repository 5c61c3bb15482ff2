import type { Picture } from '../picture/picture.ts';

/** A picture of the plan as the library wants it: its own bytes, never drawn anew. */
export function imageData({ type, bytes }: Picture): { readonly type: 'png' | 'jpg'; readonly data: Uint8Array } {
  return { type: type === 'jpeg' ? 'jpg' : 'png', data: bytes };
}
