import type { Document } from '@rencana/document';
import { escapeXml } from '../text/escape-xml.ts';

const namespaces = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

const languageTags: Readonly<Record<Document['language'], string>> = { id: 'id-ID', en: 'en-GB' };

/** `docProps/core.xml`: what a document says of itself. Its dates are the document's own day, never the clock's. */
export function corePropertiesPart({ title, subject, author, keywords, date, language }: Document): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? `${date}T00:00:00Z` : undefined;
  const moment = (name: string) => (day ? `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}</dcterms:${name}>` : '');
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${namespaces}>`,
    `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject>`,
    `<dc:creator>${escapeXml(author)}</dc:creator><cp:keywords>${escapeXml(keywords.join(', '))}</cp:keywords>`,
    `<dc:description>${escapeXml(subject)}</dc:description><cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy>`,
    `<cp:revision>1</cp:revision>${moment('created')}${moment('modified')}`,
    `<dc:language>${languageTags[language]}</dc:language></cp:coreProperties>`,
  ].join('');
}
