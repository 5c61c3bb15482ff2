/** How many bytes of pictures are kept: those of all documents of a plan, and no more than that. */
const limit = 24 * 1024 * 1024;

const kept = new Map<string, Uint8Array>();
let size = 0;

/** The picture that was drawn under this key before, else the one that `draw` gives: several documents show the same. */
export function rememberPicture(key: string, draw: () => Uint8Array): Uint8Array {
  const former = kept.get(key);
  if (former) return former;
  const picture = draw();
  // Keys are drawings as text, two bytes a letter.
  size += picture.length + key.length * 2;
  if (size > limit) {
    kept.clear();
    size = picture.length + key.length * 2;
  }
  kept.set(key, picture);
  return picture;
}
