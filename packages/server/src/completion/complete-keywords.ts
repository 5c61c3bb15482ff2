import {
  type KindDefinition,
  kinds,
  type Language,
  type PropertyDefinition,
  type Shape,
  type Texts,
} from '@rencana/model';
import { type CompletionItem, CompletionItemKind, InsertTextFormat, MarkupKind } from 'vscode-languageserver';
import { keywordText } from '../wording/keyword-text.ts';

/** What is written behind a keyword, by the shape of its value; `$0` is where the cursor goes. */
const values: Readonly<Record<Shape, string>> = {
  prose: ' "$0"',
  block: ' { $0 }',
  series: ' ${1:2024} = $0',
  'fund-series': ' $0',
  references: ' $0',
  closed: ' $0',
  words: ' $0',
  paths: ' $0',
  value: ' $0',
  number: ' $0',
  range: ' $0',
  moment: ' $0',
  span: ' $0',
  'dimension-number': ' $0',
  allow: ' $0',
  conditions: ' $0',
};

const suggesting: ReadonlySet<Shape> = new Set(['references', 'closed', 'fund-series', 'words', 'dimension-number']);
const suggest = { title: '', command: 'editor.action.triggerSuggest' };

/** The keywords of a block that may stand here: a single property that is said already is not offered again. */
export function completeKeywords(
  properties: readonly PropertyDefinition[],
  said: ReadonlySet<string>,
  language: Language,
): CompletionItem[] {
  return properties
    .filter(({ keyword, repeatable }) => repeatable || !said.has(keyword))
    .map((property, index) => ({
      ...describe(property.keyword, property.texts, language, index),
      insertText: property.keyword + values[property.shape],
      ...(suggesting.has(property.shape) && { command: suggest }),
    }));
}

/** The kinds of elements, as snippets of a declaration; after `extend` only their words. */
export function completeKinds(language: Language, as: 'declaration' | 'extended'): CompletionItem[] {
  const all = Object.values(kinds);
  const items = all
    .filter(({ about }) => as === 'declaration' || about.length === 0)
    .map((kind, index) => ({
      ...describe(kind.keyword, kind.texts, language, index),
      insertText: as === 'declaration' ? declarationSnippet(kind) : `${kind.keyword} `,
    }));
  return as === 'extended' ? items : [...items, extendItem(language)];
}

function declarationSnippet({ keyword, about }: KindDefinition): string {
  return about.length > 0 ? `${keyword} \${1:nama} {\n  $0\n}` : `${keyword} \${1:nama} "\${2:Judul}" {\n  $0\n}`;
}

function extendItem(language: Language): CompletionItem {
  const says = {
    id: 'Menambah atau menamai ulang unsur yang dinyatakan di tempat lain.',
    en: 'Adds to or renames an element that is declared elsewhere.',
  };
  return {
    label: 'extend',
    kind: CompletionItemKind.Keyword,
    documentation: says[language],
    filterText: 'extend tambah lengkapi perluas',
    insertText: 'extend ',
    sortText: '999',
    command: suggest,
  };
}

function describe(keyword: string, texts: Texts, language: Language, index: number): CompletionItem {
  return {
    label: keyword,
    labelDetails: { description: texts.terms[0] ?? '' },
    kind: CompletionItemKind.Keyword,
    documentation: { kind: MarkupKind.Markdown, value: keywordText(keyword, texts, language) },
    // A planner finds `owner` by typing "pemilik".
    filterText: [keyword, ...texts.terms, ...texts.twins].join(' '),
    sortText: String(index).padStart(3, '0'),
    insertTextFormat: InsertTextFormat.Snippet,
  };
}
