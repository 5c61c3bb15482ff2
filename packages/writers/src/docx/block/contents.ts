import { type Contents, type ContentsEntry, measureText } from '@rencana/document';
import { InternalHyperlink, LeaderType, Paragraph, type ParagraphChild, Tab, TabStopType, TextRun } from 'docx';
import type { DocxContext } from '../context.ts';
import { textRun } from '../inline/write-inlines.ts';
import { bookmarkName } from '../ooxml/bookmark-name.ts';
import { beginField, endField, writeField } from '../ooxml/field.ts';
import { twips } from '../ooxml/measures.ts';
import { gap } from './gap.ts';
import { splitLabel } from './split-label.ts';

/**
 * A list of headings, tables or figures: Word's field with our entries as its cached result.
 * Page numbers are fields as well, so a program that lays out pages fills them in. Without entries nothing is written.
 */
export function writeContents(block: Contents, context: DocxContext): Paragraph[] {
  if (block.entries.length === 0) return [];
  const last = block.entries.length - 1;
  const begin = beginField({ instruction: instruction(block) });
  const title = new Paragraph({
    style: block.of === 'headings' ? 'TOCHeading' : 'ListHeading',
    ...(context.atTop ? { spacing: { before: 0 } } : {}),
    children: [textRun(block.title, {})],
  });
  const entries = block.entries.map(
    (entry, index) =>
      new Paragraph({
        ...entryLayout(block, entry, context.page.textWidth),
        // The title and the first entries stay together.
        keepNext: index === 0 && last > 0,
        children: [...(index === 0 ? begin : []), writeEntry(block, entry), ...(index === last ? [endField()] : [])],
      }),
  );
  // The field must be closed before the section ends: LibreOffice takes running parts read inside it for entries.
  return [title, ...entries, gap(0)];
}

function instruction({ of, entries }: Contents): string {
  if (of === 'headings') return `TOC \\o "1-${deepest(entries)}" \\h \\z \\u`;
  const word = splitLabel(entries[0]?.label ?? '')?.word ?? (of === 'tables' ? 'Tabel' : 'Gambar');
  return `TOC \\h \\z \\c "${word}"`;
}

function deepest(entries: readonly ContentsEntry[]): number {
  return entries.reduce((level, entry) => Math.max(level, entry.level), 1);
}

function entryLayout({ of, entries }: Contents, entry: ContentsEntry, width: number) {
  const tab = { type: TabStopType.RIGHT, position: width, leader: LeaderType.DOT };
  if (of === 'headings') {
    const level = Math.min(Math.max(Math.trunc(entry.level), 1), 4);
    const left = twips([0, 14, 30, 46][level - 1]!);
    return { style: `TOC${level}`, tabStops: [tab], indent: { left } };
  }
  const labelWidth = entries.reduce((widest, { label }) => Math.max(widest, measureText(label, 10, 'sans-bold')), 0);
  const hanging = twips(labelWidth + 10);
  const labelTab = { type: TabStopType.LEFT, position: hanging };
  return { style: 'TableofFigures', tabStops: [labelTab, tab], indent: { left: hanging, hanging } };
}

function writeEntry({ of }: Contents, { target, label, title }: ContentsEntry): ParagraphChild {
  const anchor = bookmarkName(target);
  const page = writeField({ instruction: `PAGEREF ${anchor} \\h`, result: [textRun('', {})] });
  return new InternalHyperlink({
    anchor,
    children: [...entryText(of, label, title), new TextRun({ children: [new Tab()] }), ...page],
  });
}

function entryText(of: Contents['of'], label: string, title: string): TextRun[] {
  if (of === 'headings') return [textRun(label ? `${label}\u00a0\u00a0${title}` : title, {})];
  const bold = textRun(label.replaceAll(' ', '\u00a0'), { bold: true });
  return [bold, new TextRun({ children: [new Tab()] }), textRun(title, {})];
}
