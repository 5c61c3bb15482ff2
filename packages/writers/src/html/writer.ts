import type { Output, Writer } from '../writer.ts';
import { fontFaces } from './styles/font-faces.ts';
import { writePage } from './write-page.ts';

/**
 * One HTML file with fonts and pictures inside, for screens of any width, dark and light, and for print.
 *
 * What differs from the document: footnotes stand at the end of their chapter, contents have no page numbers,
 * and letters outside of the Latin faces are shown in a font of the reader's machine.
 */
export const html: Writer = {
  format: 'html',
  extension: 'html',
  title: { id: 'Halaman HTML', en: 'HTML page' },
  write: async (document, { name, assets, pictures, sourceLink, look }): Promise<Output> => {
    const page = writePage(document, await fontFaces(assets, look), { pictures, sourceLink, look });
    return { files: new Map([[`${name}.html`, new TextEncoder().encode(page)]]), findings: [] };
  },
};
