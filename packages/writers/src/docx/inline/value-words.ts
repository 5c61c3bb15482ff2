import type { Value } from '@rencana/document';

const words: { readonly [K in Value['kind']]: (value: Extract<Value, { kind: K }>) => string } = {
  text: ({ value }) => value,
  number: ({ text }) => text,
  money: ({ text }) => text,
  date: ({ text }) => text,
  missing: () => '–',
};

/** A value as printed. Why one is missing stays with formats that can show it on demand. */
export function valueWords(value: Value): string {
  return (words[value.kind] as (value: Value) => string)(value);
}
