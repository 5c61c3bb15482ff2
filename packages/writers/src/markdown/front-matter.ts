import type { Document } from '@rencana/document';
import { cleanText } from '../text/clean-text.ts';

/** What a document says of itself, as the block of YAML at the head of a file that tools for Markdown read. */
export function frontMatter({ title, subject, author, keywords, language }: Document): string {
  // A JSON string is a YAML string, whatever stands in it.
  const quote = (text: string): string => JSON.stringify(cleanText(text));
  const lines = [
    `title: ${quote(title)}`,
    ...(author ? [`author: ${quote(author)}`] : []),
    ...(subject ? [`subject: ${quote(subject)}`] : []),
    ...(keywords.length > 0 ? [`keywords: [${keywords.map(quote).join(', ')}]`] : []),
    `lang: ${language}`,
  ];
  return `---\n${lines.join('\n')}\n---\n\n`;
}
