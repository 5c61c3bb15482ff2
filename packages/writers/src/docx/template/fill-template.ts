import { type Block, type Document, fitTable } from '@rencana/document';
import {
  type FileChild,
  LineRuleType,
  type PageNumberEstimator,
  Paragraph,
  PatchType,
  patchDocument,
  TextRun,
} from 'docx';
import { unzipSync } from 'fflate';
import { dressOffice } from '../../look/dress.ts';
import { corePropertiesPart } from '../../package/core-properties-part.ts';
import { packParts } from '../../package/pack-parts.ts';
import { changeTexts, findText, type Parts, setText } from '../../package/parts.ts';
import { cleanText } from '../../text/clean-text.ts';
import { escapeXml } from '../../text/escape-xml.ts';
import { tones } from '../../theme.ts';
import type { WriterFinding } from '../../writer.ts';
import type { DocxContext } from '../context.ts';
import { hex } from '../ooxml/measures.ts';
import { markContents } from '../package/mark-contents.ts';
import { numberIds } from '../package/number-ids.ts';
import { splitSections } from '../page/split-sections.ts';
import { numbering } from '../style/numbering.ts';
import { stylesPart } from '../style/styles-part.ts';
import { estimateNumbers, fillNumbers } from './contents-numbers.ts';
import { mergeStyles } from './merge-styles.ts';
import { contentPlaceholder, findPlaceholders, neededPlaceholders, placeholders } from './placeholders.ts';
import { readTemplate, templatePage } from './read-template.ts';
import { templateFindings } from './template-findings.ts';

/** A Word document of the region's own that content is put into; `bytes` are missing where nobody could read it. */
export interface Template {
  readonly file: string;
  readonly bytes: Uint8Array | undefined;
}

/** The filled template; without bytes it cannot be used, and the findings say why. */
export interface Filled {
  readonly bytes?: Uint8Array;
  readonly findings: readonly WriterFinding[];
}

/**
 * Puts a document into a template: its words replace what stands between double braces, its content the paragraph of
 * `{{isi}}`. Page, head and foot, and styles of the same id are the template's; there is no cover, and all pages lie as
 * the template's do. Page numbers of contents are an estimate until Word computes them, and blank without an estimator.
 */
export async function fillTemplate(
  { file, bytes }: Template,
  begin: () => Omit<DocxContext, 'page'>,
  estimator?: PageNumberEstimator,
): Promise<Filled> {
  if (!bytes) return { findings: [templateFindings.missing(file)] };
  const parts = readTemplate(bytes);
  if (!parts) return { findings: [templateFindings.unreadable(file)] };
  const context: DocxContext = { ...begin(), page: templatePage(parts), atTop: false };
  const { document, look } = context;
  const body = findPlaceholders(findText(parts, 'word/document.xml')!);
  if (!body.has(contentPlaceholder)) return { findings: [templateFindings.withoutContent(file)] };

  const children = writeContent(context);
  const patches = Object.entries(placeholders).map(([name, text]) => {
    const run = new TextRun(cleanText(text(document)));
    return [name, { type: PatchType.PARAGRAPH, children: [run] }] as const;
  });
  const filled = await patch(bytes, {
    patches: { ...Object.fromEntries(patches), [contentPlaceholder]: { type: PatchType.DOCUMENT, children } },
    footnotes: Object.fromEntries(
      context.collected.footnotes.map((notes, index) => [String(index + 1), { children: notes }]),
    ),
    title: document.title,
  });
  if (!filled) return { findings: [templateFindings.unreadable(file)] };
  finish(filled, parts, document, look);
  if (estimator) {
    const again: DocxContext = { ...context, collected: begin().collected };
    const numbers = estimateNumbers(writeContent(again), again, estimator);
    changeTexts(filled, /^word\/document\.xml$/, (text) => fillNumbers(text, numbers));
  }
  return { bytes: packParts(filled), findings: findFaults(file, parts, document) };
}

/** Sections of the document one after the other; where a chapter opens, a page begins. */
function writeContent(context: DocxContext): FileChild[] {
  const { document } = context;
  const draft = document.draft ? [new Paragraph({ style: 'BodyCentered', children: [draftRun(document.draft)] })] : [];
  const sections = splitSections(document.parts).flatMap((section, index) => {
    const isNewPage = index > 0 && section.opener;
    const fitted = section.blocks.map((block) => fitBlock(block, context));
    const blocks = context.writeBlocks(fitted, { ...context, atTop: isNewPage });
    return isNewPage ? [pageStart(), ...blocks] : blocks;
  });
  return [...draft, ...sections];
}

/** A table that was fitted to a page of ours, fitted to the template's: one of wide pages stands upright there. */
function fitBlock(block: Block, { document, page }: DocxContext): Block {
  return block.kind === 'table' ? fitTable(block, page.textWidth / 20, document.form) : block;
}

/** A line that nobody sees, and that begins a page whatever block follows. */
function pageStart(): Paragraph {
  return new Paragraph({
    pageBreakBefore: true,
    spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT },
    children: [],
  });
}

const draftRun = (draft: string): TextRun =>
  new TextRun({ text: cleanText(draft), bold: true, color: hex(tones.bad.color) });

interface Patching {
  readonly patches: Parameters<typeof patchDocument>[0]['patches'];
  readonly footnotes: Record<string, { children: Paragraph[] }>;
  readonly title: string;
}

/** Undefined where the library cannot read a part of the template. */
async function patch(data: Uint8Array, { patches, footnotes, title }: Patching): Promise<Parts | undefined> {
  try {
    return unzipSync(
      await patchDocument({
        ...{ outputType: 'uint8array', data, patches, footnotes, numbering },
        ...{ trimPlaceholders: true, properties: { title } },
      }),
    );
  } catch {
    return undefined;
  }
}

function finish(parts: Parts, template: Parts, document: Document, look: DocxContext['look']): void {
  numberIds(parts);
  changeTexts(parts, /^word\/document\.xml$/, markContents);
  const before = findText(template, 'word/styles.xml') ?? '';
  const ours = dressOffice(stylesPart(document, look.body), look);
  const styles = findText(parts, 'word/styles.xml');
  if (styles) setText(parts, 'word/styles.xml', mergeStyles(styles, before, ours));
  changeTexts(parts, /^word\/document\.xml$/, (text) => dressOffice(text, look));
  setText(parts, 'docProps/core.xml', corePropertiesPart(document));
  const { draft } = document;
  if (draft) changeTexts(parts, headers, (text) => text.replace(/(?=<\/w:hdr>)/, draftParagraph(draft)));
}

const headers = /^word\/header\d*\.xml$/;

const draftParagraph = (draft: string): string =>
  `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/><w:color w:val="${hex(tones.bad.color)}"/></w:rPr><w:t xml:space="preserve">${escapeXml(draft)}</w:t></w:r></w:p>`;

function findFaults(file: string, template: Parts, document: Document): readonly WriterFinding[] {
  const texts = Object.keys(template)
    .filter((path) => /^word\/[a-z]+\d*\.xml$/.test(path))
    .map((path) => findPlaceholders(findText(template, path)!));
  const asked = new Set(texts.flatMap((names) => [...names]));
  const hasHeader = Object.keys(template).some((path) => headers.test(path));
  return [
    ...neededPlaceholders(document)
      .filter((name) => !asked.has(name))
      .map((name) => templateFindings.without(file, name)),
    ...[...asked]
      .filter((name) => name !== contentPlaceholder && !Object.hasOwn(placeholders, name))
      .map((name) => templateFindings.unknown(file, name)),
    ...(document.draft && !hasHeader ? [templateFindings.draftOnlyAbove(file)] : []),
  ];
}
