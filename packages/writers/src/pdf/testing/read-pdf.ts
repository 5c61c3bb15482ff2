import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef } from 'pdf-lib';
import { type FontTexts, readGlyphs } from './read-glyphs.ts';

/** What a reader finds in a PDF. */
export interface ReadPdf {
  /** Text of each page in the order it is drawn, pictures included. */
  readonly pages: readonly string[];
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  /** Titles of the outline, two spaces of indent a level. */
  readonly outline: readonly string[];
  readonly catalog: PDFDict;
  /** Names of fonts, and whether a file is embedded for each. */
  readonly fonts: ReadonlyMap<string, boolean>;
  /** Kinds of elements in the structure tree. */
  readonly tags: ReadonlySet<string>;
  readonly links: number;
  readonly info: PDFDocument;
}

const name = (value: string) => PDFName.of(value);

/** Reads a PDF as its readers would; for tests. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const info = await PDFDocument.load(bytes, { updateMetadata: false });
  const dictionaries = info.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
  const named = (key: string) => dictionaries.map((one) => one.lookupMaybe(name(key), PDFName)?.decodeText());
  const descriptors = dictionaries.filter((one) => one.has(name('FontName')));
  const outlines = info.catalog.lookupMaybe(name('Outlines'), PDFDict);
  return {
    info,
    catalog: info.catalog,
    pages: info.getPages().map(({ node }) => {
      const content = node.Contents();
      return content instanceof PDFRawStream ? readStream(content, node.Resources()) : '';
    }),
    sizes: info.getPages().map((page) => page.getSize()),
    outline: outlines ? readOutline(outlines, 0) : [],
    fonts: new Map(
      descriptors.map((one) => [
        one.lookup(name('FontName'), PDFName).decodeText(),
        one.has(name('FontFile2')) || one.has(name('FontFile3')),
      ]),
    ),
    tags: new Set(named('S').filter((tag) => tag !== undefined)),
    links: named('Subtype').filter((kind) => kind === 'Link').length,
  };
}

function readOutline(parent: PDFDict, level: number): string[] {
  const lines: string[] = [];
  for (let item = parent.lookupMaybe(name('First'), PDFDict); item; item = item.lookupMaybe(name('Next'), PDFDict)) {
    const title = item.lookup(name('Title')) as unknown as { decodeText(): string };
    lines.push(`${'  '.repeat(level)}${title.decodeText()}`, ...readOutline(item, level + 1));
  }
  return lines;
}

const latin = (stream: PDFRawStream): string => Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');

function readStream(stream: PDFRawStream, resources: PDFDict | undefined): string {
  const fonts = new Map<string, FontTexts>();
  for (const [key, font] of entriesOf(resources, 'Font')) {
    const map = (font as PDFDict).lookup(name('ToUnicode')) as PDFRawStream;
    fonts.set(key, readCharacterMap(latin(map)));
  }
  const forms = new Map(entriesOf(resources, 'XObject'));
  return readGlyphs(latin(stream), fonts, (form) => {
    const inner = forms.get(form);
    if (!(inner instanceof PDFRawStream)) return '';
    return readStream(inner, inner.dict.lookupMaybe(name('Resources'), PDFDict));
  });
}

function entriesOf(resources: PDFDict | undefined, kind: string): [string, unknown][] {
  const entries = resources?.lookupMaybe(name(kind), PDFDict)?.entries() ?? [];
  return entries.map(([key, value]) => [
    key.decodeText(),
    value instanceof PDFRef ? resources!.context.lookup(value) : value,
  ]);
}

function readCharacterMap(map: string): FontTexts {
  const texts = new Map<number, string>();
  for (const [, code, units] of map.matchAll(/^<([\da-f]{4})> <([\da-f]+)>$/gim)) {
    const text = Buffer.from(units!, 'hex').swap16().toString('utf16le');
    texts.set(Number.parseInt(code!, 16), text);
  }
  return texts;
}
