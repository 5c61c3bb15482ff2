import type { Block, Document } from '@rencana/document';
import { Document as DocxDocument, type IPropertiesOptions } from 'docx';
import { plainLook } from '../look/look.ts';
import { families } from '../theme.ts';
import type { Assets, Output, WriteOptions, Writer } from '../writer.ts';
import { writeBlocks } from './block/write-blocks.ts';
import type { DocxContext } from './context.ts';
import { compileParts } from './package/compile-parts.ts';
import { finishPackage } from './package/finish-package.ts';
import { writeCover } from './page/cover.ts';
import { writeSections } from './page/sections.ts';
import { findPageEstimator } from './page-numbers.ts';
import { createRasterizer } from './raster.ts';
import { numbering } from './style/numbering.ts';
import { stylesPart } from './style/styles-part.ts';
import { fillTemplate } from './template/fill-template.ts';

export interface DocxSettings {
  /** Puts the fonts into the file, about one megabyte; without it they are only named, with what may replace them. */
  readonly embedFonts: boolean;
  /** Fills in the page numbers of contents by laying out all pages; without it they are blank until Word computes them. */
  readonly pageNumbers: boolean;
}

/**
 * Word documents, made to be edited further: headings, captions, contents, notes and references are Word's own.
 *
 * What differs from the document: page numbers in contents are an estimate until Word, which finds them marked, computes them,
 * drawings are pictures (their data stands in the text alternative), why a value is missing is not told,
 * and landscape pages inside lists or callouts stay upright.
 */
export const docx: Writer = createDocxWriter({ embedFonts: false, pageNumbers: true });

/** A writer of Word documents with other settings than the usual. */
export function createDocxWriter(settings: DocxSettings): Writer {
  return {
    format: 'docx',
    extension: 'docx',
    title: { id: 'Dokumen Word', en: 'Word document' },
    write: (document, options) => write(document, options, settings),
  };
}

async function write(document: Document, options: WriteOptions, settings: DocxSettings): Promise<Output> {
  const { name, assets, pictures, look = plainLook, template } = options;
  const rasterize = hasPictures(document) ? await createRasterizer(assets, look) : undefined;
  const begin = (): Omit<DocxContext, 'page'> => ({
    document,
    collected: { footnotes: [], lists: 0 },
    ...(rasterize ? { rasterize } : {}),
    pictures,
    look,
    depth: 0,
    atTop: true,
    writeBlocks,
  });
  const estimator = template && settings.pageNumbers ? await findPageEstimator(document, assets) : undefined;
  const filled = template && (await fillTemplate(template, begin, estimator));
  const bytes = filled?.bytes ?? (await writeWhole(begin(), assets, settings));
  return { files: new Map([[`${name}.docx`, bytes]]), findings: filled?.findings ?? [] };
}

/** A file of our own, with cover, running parts and sections. */
async function writeWhole(
  context: Omit<DocxContext, 'page'>,
  assets: Assets,
  settings: DocxSettings,
): Promise<Uint8Array> {
  const { document, look, collected } = context;
  const estimator = settings.pageNumbers ? await findPageEstimator(document, assets) : undefined;
  const sections = [...coverSections(document, context), ...writeSections(context)];
  const file = new DocxDocument({
    sections,
    numbering,
    footnotes: Object.fromEntries(collected.footnotes.map((children, index) => [String(index + 1), { children }])),
    fonts: settings.embedFonts ? await embeddedFonts(assets) : [],
    title: document.title,
    // The estimate reads the styles; the part itself is written anew below.
    ...(estimator ? { externalStyles: stylesPart(document, look.body), pageNumbers: estimator } : {}),
  });
  return finishPackage(compileParts(file), document, { isEmbedded: settings.embedFonts, look });
}

function coverSections(
  document: Document,
  { rasterize, pictures, look }: Pick<DocxContext, 'rasterize' | 'pictures' | 'look'>,
) {
  return document.cover && rasterize ? [writeCover(document, document.cover, { rasterize, pictures, look })] : [];
}

function hasPictures(document: Document): boolean {
  return document.cover !== undefined || document.parts.some((part) => part.blocks.some(holdsFigure));
}

function holdsFigure(block: Block): boolean {
  if (block.kind === 'figure') return true;
  if (block.kind === 'list') return block.items.some((item) => item.some(holdsFigure));
  return 'children' in block && block.kind !== 'paragraph' && block.children.some(holdsFigure);
}

type FontOptions = NonNullable<IPropertiesOptions['fonts']>[number];

async function embeddedFonts({ font }: Assets): Promise<FontOptions[]> {
  const family = async (name: string, face: 'sans' | 'serif'): Promise<FontOptions> => ({
    name,
    data: Buffer.from(await font(`${face}-regular`)),
    italic: Buffer.from(await font(`${face}-italic`)),
    bold: Buffer.from(await font(`${face}-bold`)),
    boldItalic: Buffer.from(await font(`${face}-bold-italic`)),
  });
  return [await family(families.sans, 'sans'), await family(families.serif, 'serif')];
}
