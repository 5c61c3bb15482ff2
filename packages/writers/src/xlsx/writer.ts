import type { Document } from '@rencana/document';
import { plainLook } from '../look/look.ts';
import type { Output, WriteOptions, Writer } from '../writer.ts';
import { finishPackage } from './package/finish-package.ts';
import { writeWorkbook } from './package/write-workbook.ts';
import { collectSheets } from './sheet/collect-sheets.ts';
import { contentsSheet } from './sheet/contents-sheet.ts';

/**
 * Spreadsheets to calculate with: one sheet a table, drawing and profile, with typed cells and totals as formulas.
 *
 * What differs from the document: prose and signatures are left out, drawings are tables of their data with the text
 * alternative, missing values are empty cells that say why, footnotes stand under their table, and the row of column numbers is
 * left out. Money in millions is written in millions, as the header of its column says.
 */
export const xlsx: Writer = {
  format: 'xlsx',
  extension: 'xlsx',
  title: { id: 'Lembar kerja Excel', en: 'Excel workbook' },
  write,
};

const noTables = {
  code: 'xlsx-without-tables',
  message: {
    id: 'Dokumen ini tidak memuat tabel, gambar data, atau profil, sehingga lembar kerjanya hanya berisi sampul; pilih format lain untuk membaca teksnya.',
    en: 'This document has no tables, drawings or profiles, so its workbook holds only the cover; choose another format to read its text.',
  },
} as const;

async function write(document: Document, { name, look = plainLook }: WriteOptions): Promise<Output> {
  const collected = collectSheets(document);
  const sheets = [contentsSheet(document, collected), ...collected.map(({ sheet }) => sheet)];
  const bytes = finishPackage(await writeWorkbook(sheets, document), document, look);
  return { files: new Map([[`${name}.xlsx`, bytes]]), findings: collected.length === 0 ? [noTables] : [] };
}
