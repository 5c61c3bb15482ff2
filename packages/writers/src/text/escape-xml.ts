import { cleanText } from './clean-text.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for element content and attributes of XML parts that writers write themselves. */
export function escapeXml(text: string): string {
  return cleanText(text).replace(/[&<>"]/g, (character) => escapes[character]!);
}
