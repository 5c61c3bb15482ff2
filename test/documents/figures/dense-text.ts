/** Letters, digits and the signs of figures, without what a format puts between them. */
export function denseText(text: string): string {
  return spacedText(text).replaceAll(' ', '');
}

/** The same with one space wherever a format puts something between words. */
export function spacedText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u200b/g, '')
    .replace(/[^\p{L}\p{N},.%–/]+/gu, ' ');
}
