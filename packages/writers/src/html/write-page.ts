import type { Cover, Document } from '@rencana/document';
import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { drawCover } from '../drawing/draw-cover.ts';
import { dressStyles, dressSvg } from '../look/dress.ts';
import { coverEmblem } from '../look/emblem.ts';
import { plainLook } from '../look/look.ts';
import { cleanText } from '../text/clean-text.ts';
import type { WriteOptions } from '../writer.ts';
import { addSourceLinks, sourceLinkRules } from './add-source-links.ts';
import { classNames } from './class-names.ts';
import type { HtmlContext } from './context.ts';
import { type Chapter, splitChapters } from './split-chapters.ts';
import { colorRules } from './styles/color-rules.ts';
import { pageName, printRules } from './styles/print-rules.ts';
import { screenRules } from './styles/screen-rules.ts';
import { writeText, writeTitle } from './text.ts';
import { words } from './words.ts';
import { writeBlocks } from './write-blocks.ts';
import { writeEmblem } from './write-emblem.ts';
import { writeInlines } from './write-inlines.ts';

/** What a page may be given besides its document. */
type PageOptions = Pick<WriteOptions, 'pictures' | 'sourceLink' | 'look'>;

/** The text width of an upright page in points. */
const pictureWidth = 439;

/** The art of the cover is as wide as the paper, and is stretched to its place. */
const coverArt = { width: 595, height: 334 } as const;

function writeCover(cover: Cover, { pictures, look }: PageOptions): Element {
  const emblem = coverEmblem(cover, pictures, look);
  const art = drawCover(coverArt.width, coverArt.height, look?.coverPicture).svg.replace(
    /^<svg ([^>]*?) width="[^"]*" height="[^"]*">/,
    '<svg $1 aria-hidden="true" preserveAspectRatio="none">',
  );
  const line = (className: string, text: string): Element[] =>
    text ? [h('p', { className: [className] }, writeText(text))] : [];
  const bar = cover.series && cover.volume ? [h('span', { ariaHidden: 'true' }, '|')] : [];
  return h('header.cover', [
    ...(emblem ? [writeEmblem(emblem)] : []),
    ...line('organisation', cover.organisation),
    h('p.series', [...writeText(cover.series), ...bar, ...writeText(cover.volume)]),
    h('h1', writeTitle(cover.title)),
    ...line('subtitle', cover.subtitle),
    ...line('period', cover.period),
    { type: 'raw', value: art } as unknown as ElementContent,
    h('p.place', writeText(cover.placeAndYear)),
  ]);
}

function writeTitleBlock({ title, subject }: Document): Element {
  return h('header.title-block', [h('h1', writeTitle(title)), ...(subject ? [h('p', writeText(subject))] : [])]);
}

/** Footnotes of a chapter; one may hold another, which then follows. */
function writeFootnotes(context: HtmlContext): Element[] {
  const items: Element[] = [];
  for (const { number, children } of context.footnotes) {
    const back = h(
      'a.back',
      { href: `#footnote-reference-${number}`, ariaLabel: words[context.language].backToText },
      '↑',
    );
    items.push(h('li', { id: `footnote-${number}`, value: number }, [...writeInlines(children, context), ' ', back]));
  }
  const label = words[context.language].notes;
  return items.length > 0 ? [h('section.footnotes', { ariaLabel: label }, h('ol', items))] : [];
}

function writeChapter(document: Document, chapter: Chapter, index: number, { pictures, look }: PageOptions): Element {
  const { language, form, author } = document;
  const context: HtmlContext = {
    ...{ language, form, author, footnotes: [], pictureWidth, level: 1 },
    ...{ pictures, look },
  };
  const blocks = writeBlocks(chapter.blocks, context);
  return h('div', { className: ['chapter', pageName(index)] }, [...blocks, ...writeFootnotes(context)]);
}

function writeHead(document: Document, styles: string): Element {
  const meta = (name: string, content: string): Element[] =>
    content ? [h('meta', { name, content: cleanText(content) })] : [];
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    ...meta('viewport', 'width=device-width, initial-scale=1'),
    ...meta('color-scheme', 'light dark'),
    h('title', cleanText(document.title)),
    ...meta('description', document.subject),
    ...meta('author', document.author),
    ...meta('keywords', document.keywords.join(', ')),
    ...meta('date', document.date),
    h('style', styles),
  ]);
}

/** The whole page; `fonts` are the `@font-face` rules. It holds no script and asks the network for nothing. */
export function writePage(document: Document, fonts: string, options: PageOptions = {}): string {
  const { sourceLink, look = plainLook } = options;
  const chapters = splitChapters(document);
  const links = sourceLink ? [sourceLinkRules] : [];
  const rules = [colorRules, screenRules, printRules(document, chapters, look), ...links].join('\n');
  const styles = [fonts, dressStyles(rules, look)].join('\n');
  const draft = document.draft
    ? [
        h('p.draft', writeText(document.draft)),
        h('div.draft-mark', { ariaHidden: 'true' }, document.language === 'id' ? 'DRAF' : 'DRAFT'),
      ]
    : [];
  const body = h('body', classNames(document.form), [
    h('a.skip', { href: '#content' }, words[document.language].skip),
    ...draft,
    document.cover ? writeCover(document.cover, options) : writeTitleBlock(document),
    h(
      'main',
      { id: 'content' },
      chapters.map((chapter, index) => writeChapter(document, chapter, index, options)),
    ),
  ]);
  if (sourceLink) addSourceLinks(body, document.language, sourceLink);
  const root: Root = {
    type: 'root',
    children: [{ type: 'doctype' }, h('html', { lang: document.language }, [writeHead(document, styles), body])],
  };
  return `${dressSvg(toHtml(root, { allowDangerousHtml: true }), look)}\n`;
}
