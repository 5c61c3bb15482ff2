/** The parts of a package by their path: `word/document.xml` to bytes. */
export type Parts = Record<string, Uint8Array>;

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** The text of a part; undefined when the package has none of that name. */
export function findText(parts: Parts, path: string): string | undefined {
  const bytes = parts[path];
  return bytes && decoder.decode(bytes);
}

/** Puts text in the place of a part. */
export function setText(parts: Parts, path: string, text: string): void {
  parts[path] = encoder.encode(text);
}

/** Changes every XML part whose path fits. */
export function changeTexts(parts: Parts, pattern: RegExp, change: (text: string, path: string) => string): void {
  for (const path of Object.keys(parts)) {
    if (pattern.test(path)) setText(parts, path, change(findText(parts, path)!, path));
  }
}
