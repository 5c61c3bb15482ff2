import type { Text } from './commands.ts';

/** One setting of the extension; the manifest and its texts are generated from this list. */
export interface SettingDefinition {
  readonly key: string;
  readonly type: 'string' | 'number' | 'array';
  readonly default: string | number | readonly string[];
  readonly description: Text;
  readonly options?: readonly { readonly value: string; readonly description: Text }[];
  readonly minimum?: number;
}

/** Every setting of the extension, without the prefix `rencana.`. */
export const settings: readonly SettingDefinition[] = [
  {
    key: 'language',
    type: 'string',
    default: 'auto',
    description: {
      en: 'The language of findings, hovers and completions.',
      id: 'Bahasa temuan, keterangan, dan pelengkapan.',
    },
    options: [
      {
        value: 'auto',
        description: { en: 'The language that the plan declares.', id: 'Bahasa yang dinyatakan oleh rencana.' },
      },
      { value: 'id', description: { en: 'Indonesian.', id: 'Bahasa Indonesia.' } },
      { value: 'en', description: { en: 'English.', id: 'Bahasa Inggris.' } },
    ],
  },
  {
    key: 'stage',
    type: 'string',
    default: 'auto',
    description: {
      en: 'The coaching stage to judge plans by.',
      id: 'Tahap pendampingan yang dipakai untuk menilai rencana.',
    },
    options: [
      {
        value: 'auto',
        description: {
          en: 'That of rencana.config.json, else the current-stage of the plan.',
          id: 'Menurut rencana.config.json, lalu current-stage rencana.',
        },
      },
      { value: '1', description: { en: 'Stage I.', id: 'Tahap I.' } },
      { value: '2', description: { en: 'Stage II.', id: 'Tahap II.' } },
      { value: '3', description: { en: 'Stage III.', id: 'Tahap III.' } },
      { value: '4', description: { en: 'Stage IV.', id: 'Tahap IV.' } },
    ],
  },
  {
    key: 'build.formats',
    type: 'array',
    default: ['html', 'docx'],
    description: {
      en: 'The formats that "Build documents" writes.',
      id: 'Format yang ditulis oleh "Buat dokumen".',
    },
    options: [
      { value: 'html', description: { en: 'HTML, one file.', id: 'HTML, satu berkas.' } },
      { value: 'docx', description: { en: 'Word.', id: 'Word.' } },
      { value: 'pdf', description: { en: 'PDF.', id: 'PDF.' } },
      { value: 'xlsx', description: { en: 'Excel, one sheet a table.', id: 'Excel, satu lembar tiap tabel.' } },
      { value: 'md', description: { en: 'Markdown.', id: 'Markdown.' } },
      { value: 'json', description: { en: 'The plan as data.', id: 'Rencana sebagai data.' } },
    ],
  },
  {
    key: 'build.folder',
    type: 'string',
    default: 'out',
    description: {
      en: 'The folder for documents, beside the folder of the plan unless it is absolute.',
      id: 'Folder dokumen, di samping folder rencana kecuali ditulis lengkap.',
    },
  },
  {
    key: 'preview.delay',
    type: 'number',
    default: 300,
    minimum: 0,
    description: {
      en: 'How long the preview waits after a keystroke, in milliseconds.',
      id: 'Lama pratinjau menunggu setelah ketikan, dalam milidetik.',
    },
  },
];
