import type { Document, Place } from '@rencana/document';
import type { Element, ElementContent, Nodes } from 'hast';
import { h } from 'hastscript';
import type { SourceLink } from '../writer.ts';
import { words } from './words.ts';

/** How a link to the source looks: a mark that is no text, so that what a reader copies stays what the plan says. */
export const sourceLinkRules = `
.source{margin-left:.3em;font-size:.75em;text-decoration:none;opacity:.55}
.source::after{content:"\\2197"}
.source:hover,.source:focus-visible{opacity:1}
@media print{.source{display:none}}`;

/** Puts a link to its source behind everything that knows its place. */
export function addSourceLinks(
  node: Nodes,
  language: Document['language'],
  find: (place: Place) => SourceLink | undefined,
): void {
  if (!('children' in node)) return;
  for (const child of node.children) {
    // A link within a link is no HTML.
    if (child.type !== 'element' || child.tagName === 'a') continue;
    addSourceLinks(child, language, find);
    const link = child.properties.dataPlace && find(placeOf(String(child.properties.dataPlace)));
    if (link) holderOf(child).children.push(writeLink(link, language));
  }
}

function placeOf(attribute: string): Place {
  const [element = '', path = ''] = attribute.split(' ');
  return { element, path };
}

function writeLink({ address, title }: SourceLink, language: Document['language']): Element {
  return h('a.source', { href: address, title, ariaLabel: `${words[language].source} ${title}` });
}

/** Where in a node a link may stand: a row holds only cells, a card only its band and facts. */
const holders: Readonly<Record<string, (element: Element) => Element | undefined>> = {
  tr: (row) => firstElement(row, ['td', 'th']),
  figure: (figure) => firstElement(figure, ['figcaption']),
  article: (card) => firstElement(firstElement(card, ['header']), ['h2', 'h3', 'h4', 'h5', 'h6']),
  div: (block) =>
    firstElement(block, ['dd']) ?? firstElement(firstElement(firstElement(block, ['div']), ['table']), ['caption']),
};

const holderOf = (element: Element): Element => holders[element.tagName]?.(element) ?? element;

function firstElement(element: Element | undefined, names: readonly string[]): Element | undefined {
  return element?.children.find(
    (child: ElementContent): child is Element => child.type === 'element' && names.includes(child.tagName),
  );
}
