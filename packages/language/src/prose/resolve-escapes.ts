/** `\"`, `\[` and `\\` stand for the second character; every other backslash is Markdown's own. */
export function resolveEscapes(text: string): string {
  return text.replace(/\\(["[\\])/g, '$1');
}
