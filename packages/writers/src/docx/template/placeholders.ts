import type { Document } from '@rencana/document';

/** Where a date is to be filled in by hand. */
const dots = '………………………';

/** What a template may ask for besides the content, by the words between its braces. */
export const placeholders: Readonly<Record<string, (document: Document) => string>> = {
  judul: ({ title, cover }) => oneLine(cover?.title ?? title),
  subjudul: ({ cover, subject }) => oneLine(cover?.subtitle ?? subject),
  organisasi: ({ author, cover }) => cover?.organisation ?? author,
  jilid: ({ cover }) => cover?.volume ?? '',
  periode: ({ cover }) => cover?.period ?? '',
  tempat: ({ cover }) => cover?.placeAndYear ?? '',
  tanggal: ({ issued }) => issued ?? dots,
};

/** The place of the content. */
export const contentPlaceholder = 'isi';

/** A book without these has no face: a template that lacks one is told. The words of a letter say all themselves. */
export function neededPlaceholders({ form }: Pick<Document, 'form'>): readonly string[] {
  return form === 'letter' ? [] : ['judul', 'tanggal'];
}

/** The words between double braces in a part, whatever runs they were torn into. */
export function findPlaceholders(part: string): ReadonlySet<string> {
  const text = part.replace(/<\/w:p>/g, '\n').replace(/<[^>]*>/g, '');
  return new Set([...text.matchAll(/\{\{\s*([^{}\n]+?)\s*\}\}/g)].map(([, name]) => name!));
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim();
