import type { Block, Clauses, Contents, Profile, Signatures } from '@rencana/document';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { letterCrest } from '../look/emblem.ts';
import { cleanText } from '../text/clean-text.ts';
import { isDotted } from '../text/is-dotted.ts';
import { classNames } from './class-names.ts';
import type { HtmlContext } from './context.ts';
import { placeAttributes } from './place-attributes.ts';
import { writeText, writeTitle } from './text.ts';
import { writeEmblem } from './write-emblem.ts';
import { writeFigure } from './write-figure.ts';
import { writeInlines } from './write-inlines.ts';
import { writeTable } from './write-table.ts';

type Handlers = {
  readonly [K in Block['kind']]: (
    block: Extract<Block, { kind: K }>,
    context: HtmlContext,
  ) => readonly ElementContent[];
};

/** The text width of a wide page in points. */
const widePicture = 728;

/** The element of a heading: the document's title is `h1`, so chapters are `h2`. */
const headingName = (level: number): string => `h${Math.min(6, level + 1)}`;

function writeContents({ of, title, entries }: Contents, context: HtmlContext): Element {
  const level = of === 'headings' ? 1 : 2;
  context.level = level;
  const items = entries.map((entry) => {
    const label = entry.label ? [h('span.label', writeText(entry.label)), ' '] : [];
    const link = h('a', { href: `#${entry.target}` }, [...label, h('span', writeText(entry.title))]);
    return h('li', { dataLevel: entry.level }, link);
  });
  const id = `contents-${of}`;
  const list = items.length > 0 ? [h('ul', items)] : [];
  const heading = h(headingName(level), { id: `${id}-title` }, writeText(title));
  return h('nav', { id, className: ['contents', of], ariaLabelledBy: `${id}-title` }, [heading, ...list]);
}

function writeProfile(profile: Profile, context: HtmlContext): Element {
  if (profile.level) context.level = profile.level;
  const name = headingName(profile.level ?? Math.min(5, context.level + 1));
  const label = profile.label ? [h('span.label', writeText(profile.label)), ' '] : [];
  const title = h(name, { className: ['title'] }, [...label, ...writeTitle(profile.title)]);
  const facts = profile.facts.map((fact) =>
    h('div', { ...classNames(fact.wide && 'wide-fact'), ...placeAttributes(fact.place) }, [
      h('dt', writeText(fact.term)),
      h('dd', writeInlines(fact.content, context)),
    ]),
  );
  const attributes = { id: profile.id, dataTone: profile.tone, ...placeAttributes(profile.place) };
  return h('article.profile', attributes, [h('header', [h('p', writeText(profile.badge)), title]), h('dl', facts)]);
}

function writeSignatures({ place, date, signers }: Signatures): Element {
  const when = [place, date].filter((part) => part !== undefined && part !== '').join(', ');
  const columns = signers.map((signer, index) => {
    const isLast = index === signers.length - 1;
    const above = [...(isLast && when ? [when] : []), ...signer.capacity];
    const under = [signer.rank, signer.number].filter((line) => line !== undefined);
    const lines = (texts: readonly string[]): Element[] => texts.map((line) => h('p', writeText(line)));
    return h('div', [
      h('div', lines(above)),
      h('div', [
        h('p', classNames('name', isDotted(signer.name) && 'dotted'), writeText(signer.name)),
        ...lines(under),
      ]),
    ]);
  });
  return h('div', classNames('signatures', signers.length === 1 && 'single'), columns);
}

function writeClauses({ clauses }: Clauses, context: HtmlContext): Element {
  const rows = clauses.map(({ term, ordered, items, place }) => {
    const written = items.map((item) => writeInlines(item, context));
    const content = ordered
      ? [
          h(
            'ol',
            { type: ordered === 'alpha' ? 'a' : undefined },
            written.map((item) => h('li', item)),
          ),
        ]
      : written.map((item) => h('p', item));
    return h('div', placeAttributes(place), [h('dt', writeText(term)), h('dd', content)]);
  });
  return h('dl.clauses', rows);
}

const handlers: Handlers = {
  heading: ({ level, id, label, title, tone, place }, context) => {
    context.level = level;
    const shown = label ? [h('span.label', writeText(label)), ' '] : [];
    const attributes = { id, dataTone: tone === 'neutral' ? undefined : tone, ...placeAttributes(place) };
    const crest = letterCrest(context, { level }, context.look);
    return [
      ...(crest ? [writeEmblem(crest)] : []),
      h(headingName(level), attributes, [...shown, ...writeTitle(title)]),
    ];
  },
  paragraph: ({ children, style = 'body', place }, context) => {
    const attributes = { ...classNames(style !== 'body' && style), ...placeAttributes(place) };
    return [h('p', attributes, writeInlines(children, context))];
  },
  list: ({ ordered, items }, context) => {
    const children = items.map((item) => h('li', writeBlocks(item, context)));
    return [ordered ? h('ol', { type: ordered === 'alpha' ? 'a' : undefined }, children) : h('ul', children)];
  },
  table: (table, context) => [writeTable(table, context)],
  figure: (figure, context) => [writeFigure(figure, context)],
  callout: ({ tone, title, children }, context) => [
    h('aside.callout', { dataTone: tone, ariaLabel: cleanText(title) }, [
      h('p', h('strong', writeText(title))),
      ...writeBlocks(children, context),
    ]),
  ],
  profile: (profile, context) => [writeProfile(profile, context)],
  signatures: (signatures) => [writeSignatures(signatures)],
  clauses: (clauses, context) => [writeClauses(clauses, context)],
  contents: (contents, context) => [writeContents(contents, context)],
  landscape: ({ children }, context) => {
    const wide = { ...context, pictureWidth: widePicture };
    const section = h('div.wide', writeBlocks(children, wide));
    context.level = wide.level;
    return [section];
  },
  'page-break': () => [h('div.page-break')],
};

/** Blocks as HTML nodes. */
export function writeBlocks(blocks: readonly Block[], context: HtmlContext): ElementContent[] {
  return blocks.flatMap((block) =>
    (handlers[block.kind] as (block: Block, context: HtmlContext) => readonly ElementContent[])(block, context),
  );
}
