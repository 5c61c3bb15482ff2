/** Formats the text of one file. */
export function formatText(text: string): string {
  return text;
}
