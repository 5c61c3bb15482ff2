import type { Inline, Value } from '../model.ts';

const valueTexts: { [K in Value['kind']]: (value: Extract<Value, { kind: K }>) => string } = {
  text: ({ value }) => value,
  number: ({ text }) => text,
  money: ({ text }) => text,
  date: ({ text }) => text,
  missing: () => '–',
};

/** The printed text of a value. */
export function valueText(value: Value): string {
  return (valueTexts[value.kind] as (value: Value) => string)(value);
}

const inlineTexts: { [K in Inline['kind']]: (inline: Extract<Inline, { kind: K }>) => string } = {
  text: ({ value }) => value,
  strong: ({ children }) => plainText(children),
  emphasis: ({ children }) => plainText(children),
  value: ({ value }) => valueText(value),
  reference: ({ label }) => label,
  link: ({ children }) => plainText(children),
  footnote: () => '',
  chip: ({ text }) => text,
  break: () => ' ',
};

/** Inline content without marks, for labels, tooltips and measuring; footnotes are left out. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inlineTexts[inline.kind] as (inline: Inline) => string)(inline)).join('');
}
