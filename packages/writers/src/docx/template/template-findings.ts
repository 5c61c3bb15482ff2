import type { WriterFinding } from '../../writer.ts';
import { contentPlaceholder, placeholders } from './placeholders.ts';

const known = [contentPlaceholder, ...Object.keys(placeholders)].map((name) => `{{${name}}}`).join(', ');
const usual = {
  id: 'Dokumen Word dibuat dengan tampilan bawaan.',
  en: 'The Word document has the usual look.',
} as const;

/** What is wrong with a template; a shell prints it. */
export const templateFindings = {
  missing: (file: string): WriterFinding => ({
    code: 'docx-template-missing',
    message: {
      id: `Templat “${file}” tidak ada atau tidak dapat dibaca di folder rencana; periksa "template" dan hurufnya. ${usual.id}`,
      en: `The template “${file}” is not there, or cannot be read, in the plan's folder; check "template" and its letters. ${usual.en}`,
    },
  }),
  unreadable: (file: string): WriterFinding => ({
    code: 'docx-template-unreadable',
    message: {
      id: `Templat “${file}” bukan dokumen Word (.docx) yang utuh; simpan ulang dari Word sebagai .docx tanpa kata sandi. ${usual.id}`,
      en: `The template “${file}” is no sound Word document (.docx); save it again from Word as .docx without a password. ${usual.en}`,
    },
  }),
  withoutContent: (file: string): WriterFinding => ({
    code: 'docx-template-without-content',
    message: {
      id: `Templat “${file}” tidak memuat {{${contentPlaceholder}}}, tempat isi dokumen; tulis itu pada paragraf tersendiri. ${usual.id}`,
      en: `The template “${file}” lacks {{${contentPlaceholder}}}, the place of the content; write it in a paragraph of its own. ${usual.en}`,
    },
  }),
  without: (file: string, name: string): WriterFinding => ({
    code: 'docx-template-without-placeholder',
    message: {
      id: `Templat “${file}” tidak memuat {{${name}}}, sehingga dokumennya tidak menyebutnya; tambahkan bila perlu.`,
      en: `The template “${file}” lacks {{${name}}}, so the document does not say it; add it where it is wanted.`,
    },
  }),
  unknown: (file: string, name: string): WriterFinding => ({
    code: 'docx-template-unknown-placeholder',
    message: {
      id: `Templat “${file}” meminta {{${name}}}, yang tidak dikenal, sehingga tetap tercetak begitu. Yang dikenal: ${known}.`,
      en: `The template “${file}” asks for {{${name}}}, which nothing fills, so it is printed as it stands. Known are: ${known}.`,
    },
  }),
  draftOnlyAbove: (file: string): WriterFinding => ({
    code: 'docx-template-without-header',
    message: {
      id: `Templat “${file}” tidak memiliki kepala halaman, sehingga tanda DRAF hanya berdiri di awal isi.`,
      en: `The template “${file}” has no page header, so the mark of a draft stands only before the content.`,
    },
  }),
} as const;
