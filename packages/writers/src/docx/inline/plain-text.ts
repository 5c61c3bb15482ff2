import type { Inline } from '@rencana/document';
import { valueWords } from './value-words.ts';

type Handlers = { readonly [K in Inline['kind']]: (inline: Extract<Inline, { kind: K }>) => string };

const handlers: Handlers = {
  text: ({ value }) => value,
  strong: ({ children }) => plainText(children),
  emphasis: ({ children }) => plainText(children),
  value: ({ value }) => valueWords(value),
  reference: ({ label }) => label,
  link: ({ children }) => plainText(children),
  footnote: () => '',
  chip: ({ text }) => text,
  break: () => ' ',
};

/** The words of inlines, for places that take no format: titles of pictures and tables. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (handlers[inline.kind] as (inline: Inline) => string)(inline)).join('');
}
