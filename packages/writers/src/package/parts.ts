/** The parts of a package by their path: `word/document.xml` to text, or to bytes. A text is encoded once, in packing. */
export type Parts = Record<string, Uint8Array | string>;

const decoder = new TextDecoder();

/** The text of a part; undefined when the package has none of that name. */
export function findText(parts: Parts, path: string): string | undefined {
  const part = parts[path];
  return part instanceof Uint8Array ? decoder.decode(part) : part;
}

/** Puts text in the place of a part. */
export function setText(parts: Parts, path: string, text: string): void {
  parts[path] = text;
}

/** Changes every XML part whose path fits. */
export function changeTexts(parts: Parts, pattern: RegExp, change: (text: string, path: string) => string): void {
  for (const path of Object.keys(parts)) {
    if (pattern.test(path)) setText(parts, path, change(findText(parts, path)!, path));
  }
}
