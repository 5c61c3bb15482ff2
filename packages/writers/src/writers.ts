import type { Writer } from './writer.ts';

/** Loads a writer; its libraries are read only when a document is asked for. */
export type WriterEntry = () => Promise<Writer>;

/** Every format, by its name. The only list of them. */
export const writers = {
  docx: async () => (await import('./docx/writer.ts')).docx,
  html: async () => (await import('./html/writer.ts')).html,
  md: async () => (await import('./markdown/writer.ts')).markdown,
  pdf: async () => (await import('./pdf/writer.ts')).pdf,
  xlsx: async () => (await import('./xlsx/writer.ts')).xlsx,
} satisfies Record<string, WriterEntry>;
