import type { Document } from '@rencana/document';
import { type ISectionOptions, NumberFormat, PageOrientation, SectionType } from 'docx';
import type { DocxContext } from '../context.ts';
import { pageLayout } from './page-layout.ts';
import { writeBareHeader, writeFooter, writeHeader, writeLetterHeader } from './running-parts.ts';
import { type SectionBlocks, splitSections } from './split-sections.ts';

const numberFormats = { roman: NumberFormat.LOWER_ROMAN, arabic: NumberFormat.DECIMAL } as const;

/** The sections after the cover, each with its paper, its running parts and its page numbers. */
export function writeSections(context: Omit<DocxContext, 'page'>): ISectionOptions[] {
  const { parts, cover } = context.document;
  const sections = splitSections(parts);
  // Word opens no file without a section.
  const printed = sections.length === 0 && !cover ? [emptySection] : sections;
  return printed.map((section) => writeSection(section, context));
}

const emptySection: SectionBlocks = {
  orientation: 'portrait',
  blocks: [],
  chapter: { title: '' },
  opener: false,
  numbering: 'arabic',
  restart: true,
};

function writeSection(section: SectionBlocks, context: Omit<DocxContext, 'page'>): ISectionOptions {
  const { document } = context;
  const page = pageLayout(document.paper ?? 'a4', section.orientation);
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: section.opener,
      page: {
        size: {
          width: page.width,
          height: page.height,
          orientation: section.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { ...page.margin, gutter: 0 },
        pageNumbers: { formatType: numberFormats[section.numbering], ...(section.restart ? { start: 1 } : {}) },
      },
    },
    headers: runningHeaders(document, section, page),
    footers:
      document.form === 'letter'
        ? {}
        : section.opener
          ? { default: writeFooter(document, page), first: writeFooter(document, page) }
          : { default: writeFooter(document, page) },
    children: context.writeBlocks(section.blocks, { ...context, page, atTop: true }),
  };
}

function runningHeaders(document: Document, section: SectionBlocks, page: ReturnType<typeof pageLayout>) {
  const isLetter = document.form === 'letter';
  const ordinary = isLetter ? writeLetterHeader(document) : writeHeader(document, section, page);
  return section.opener ? { default: ordinary, first: writeBareHeader(document) } : { default: ordinary };
}
