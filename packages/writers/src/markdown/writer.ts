import type { Document } from '@rencana/document';
import type { FootnoteDefinition, PhrasingContent, RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { cleanText } from '../text/clean-text.ts';
import type { Output, WriteOptions, Writer } from '../writer.ts';
import type { MarkdownContext } from './context.ts';
import { footnotes } from './footnotes.ts';
import { frontMatter } from './front-matter.ts';
import { tidyPhrasing } from './tidy-phrasing.ts';
import { writeBlocks } from './write-blocks.ts';
import { writeInlines } from './write-inlines.ts';

/**
 * Markdown for reading on GitHub and in diffs.
 *
 * What differs from the document: drawings are tables of their data with the text alternative, merged cells stand in their first
 * column, colours, page breaks, paper and the row of column numbers are left out, and why a value is missing is not told.
 */
export const markdown: Writer = {
  format: 'md',
  extension: 'md',
  title: { id: 'Markdown', en: 'Markdown' },
  write: async (document, options) => write(document, options),
};

function write(document: Document, { name, pictures }: WriteOptions): Output {
  const shown = [...(pictures ?? [])].map(([file, picture], index) => ({
    file,
    name: `${name}-${index + 1}.${picture.type === 'jpeg' ? 'jpg' : 'png'}`,
    bytes: picture.bytes,
  }));
  const text = writeMarkdown(document, new Map(shown.map((picture) => [picture.file, picture.name])));
  return {
    files: new Map([
      [`${name}.md`, new TextEncoder().encode(frontMatter(document) + text)],
      ...shown.map((picture) => [picture.name, picture.bytes] as const),
    ]),
    findings: [],
  };
}

/** The whole document as Markdown text; `pictures` are the files written beside it. */
export function writeMarkdown(document: Document, pictures?: ReadonlyMap<string, string>): string {
  const context: MarkdownContext = {
    language: document.language,
    depth: 1,
    footnotes: [],
    pictures,
    isLetter: document.form === 'letter',
  };
  const blocks = document.parts.flatMap((part) => writeBlocks(part.blocks, context));
  const children = [...titleBlock(document, pictures), ...blocks, ...notes(context)];
  return toMarkdown(
    { type: 'root', children: tidyPhrasing(children) },
    {
      bullet: '-',
      listItemIndent: 'one',
      emphasis: '_',
      rule: '-',
      extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), footnotes],
    },
  );
}

/** What the cover says, as plain lines under the title. */
function titleBlock(
  { title, cover, draft }: Document,
  pictures: ReadonlyMap<string, string> | undefined,
): RootContent[] {
  const text = (value: string): PhrasingContent => ({ type: 'text', value: cleanText(value) });
  const lines = cover
    ? [
        [cover.series, cover.volume].filter(Boolean).join(' | '),
        cover.subtitle,
        cover.period,
        cover.organisation,
        cover.placeAndYear,
      ]
    : [];
  const emblem = cover?.picture && pictures?.get(cover.picture.file);
  const broken = lines
    .filter((line) => line !== '')
    .flatMap((line, index): PhrasingContent[] => (index === 0 ? [text(line)] : [{ type: 'break' }, text(line)]));
  const blocks: RootContent[] = [{ type: 'heading', depth: 1, children: [text(cover?.title || title)] }];
  if (draft)
    blocks.push({
      type: 'blockquote',
      children: [{ type: 'paragraph', children: [{ type: 'strong', children: [text(draft)] }] }],
    });
  if (cover?.picture && emblem)
    blocks.push({
      type: 'paragraph',
      children: [{ type: 'image', url: emblem, alt: cleanText(cover.picture.alt) }],
    });
  if (broken.length > 0) blocks.push({ type: 'paragraph', children: broken });
  return blocks;
}

/** Definitions of the footnotes; one may hold another, so the list may grow while it is written. */
function notes(context: MarkdownContext): FootnoteDefinition[] {
  const definitions: FootnoteDefinition[] = [];
  for (const { number, children } of context.footnotes) {
    definitions.push({
      type: 'footnoteDefinition',
      identifier: String(number),
      children: [{ type: 'paragraph', children: writeInlines(children, context) }],
    });
  }
  return definitions;
}
