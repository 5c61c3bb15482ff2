import type { Theme } from './theme.ts';
import { colorField, colorsField, numberField, objectField, textField } from './theme-fields.ts';

const face = (name: string, id: string, en: string) =>
  textField(name, {
    id: `Berkas TTF atau OTF ${id}, dari folder tema.`,
    en: `The TTF or OTF file of the ${en} face, from the folder of the theme.`,
  });

const family = (name: string, id: string, en: string) =>
  objectField(
    name,
    {
      name: textField('name', {
        id: 'Nama huruf. Tanpa berkas, huruf hanya disebut dalam DOCX dan HTML; PDF dan gambar memakai huruf bawaan.',
        en: 'The name of the font. Without files it is only named in DOCX and HTML; PDF and drawings keep the bundled font.',
      }),
      regular: face('regular', 'tegak', 'regular'),
      italic: face('italic', 'miring', 'italic'),
      bold: face('bold', 'tebal', 'bold'),
      'bold-italic': face('bold-italic', 'tebal miring', 'bold italic'),
    },
    { id, en },
  );

/** Every value of a theme; the only list of them. */
export const themeFields = {
  colors: objectField<NonNullable<Theme['colors']>>(
    'colors',
    {
      brand: colorField('brand', {
        id: 'Warna rumah: judul, kepala tabel, pita sampul.',
        en: 'The colour of the house: headings, header rows, bands of the cover.',
      }),
      ink: colorField('ink', { id: 'Warna teks.', en: 'The colour of text.' }),
      muted: colorField('muted', { id: 'Warna keterangan.', en: 'The colour of notes.' }),
      dimensions: colorsField('dimensions', 6, {
        id: 'Warna dimensi menurut urutannya dalam rencana; null membiarkan yang bawaan.',
        en: 'The colours of the dimensions by their place in the plan; null keeps the default.',
      }),
    },
    { id: 'Warna, seperti "#12365B".', en: 'Colours, such as "#12365B".' },
  ),
  fonts: objectField<NonNullable<Theme['fonts']>>(
    'fonts',
    {
      sans: family('sans', 'Huruf judul, tabel dan gambar.', 'The font of headings, tables and drawings.'),
      serif: family('serif', 'Huruf teks.', 'The font of running text.'),
    },
    { id: 'Huruf.', en: 'Fonts.' },
  ),
  'body-size': numberField('body-size', [9, 14], {
    id: 'Ukuran teks buku dalam poin; bawaannya 11. Surat keputusan tetap 12.',
    en: 'The size of running text of books in points; 11 by default. Decrees stay at 12.',
  }),
  'line-spacing': numberField('line-spacing', [1.1, 2], {
    id: 'Jarak baris sebagai kelipatan ukuran teks; bawaannya 1,44.',
    en: 'A line as a multiple of the size of text; 1.44 by default.',
  }),
  crest: textField('crest', {
    id: 'Berkas PNG atau JPEG lambang daerah, dari folder tema: di sampul dan di atas keputusan.',
    en: 'The PNG or JPEG file of the crest, from the folder of the theme: on covers and above decrees.',
  }),
  'cover-picture': textField('cover-picture', {
    id: 'Berkas PNG atau JPEG gambar sampul, pengganti enam pita warna.',
    en: 'The PNG or JPEG file of the cover picture, in the place of the six ribbons.',
  }),
} as const;
