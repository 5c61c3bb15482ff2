/** A text as bytes, with a byte-order mark where the former bytes of the file have one. */
export function encodeLike(former: Uint8Array, text: string): Uint8Array {
  const hasMark = former[0] === 0xef && former[1] === 0xbb && former[2] === 0xbf;
  return new TextEncoder().encode(hasMark ? `\ufeff${text}` : text);
}
