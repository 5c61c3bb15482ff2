import { describe, expect, test } from 'vitest';
import { type CursorContext, findContext } from './find-context.ts';

/** The context at the mark `<|>`, in a few words. */
function at(marked: string): string {
  const offset = marked.indexOf('<|>');
  return tell(findContext(marked.replace('<|>', ''), offset));
}

function tell(context: CursorContext): string {
  if (context.kind === 'value') return `value of ${context.property.keyword}`;
  if (context.kind === 'reference') return `reference to ${context.to.slice(0, 3).join(', ')}`;
  if (context.kind === 'keyword') return `keyword like ${context.properties[0]?.keyword}`;
  return context.kind;
}

describe('the place of a cursor', () => {
  test.each([
    ['<|>', 'declaration'],
    ['// a note\n<|>', 'declaration'],
    ['// a no<|>', 'nothing'],
    ['/* a note */<|>', 'declaration'],
    ['sopd <|>', 'nothing'],
    ['sopd setda "Sek<|>', 'nothing'],
    ['indicator ikm "IKM" in <|>', 'reference to dimension, subdimension'],
    ['quickwin a "A" in governance, <|>', 'reference to dimension, subdimension'],
    ['extend <|>', 'extended-kind'],
    ['extend dimension so<|>', 'reference to dimension'],
    ['progress <|>', 'reference to action, quickwin, indicator'],
  ])('of a header: %s', (text, expected) => expect(at(text)).toBe(expected));

  test.each([
    ['// note\nindicator a "A" {\n  owner  <|>setda\n}', 'value of owner'],
    ['indicator a "A" {\n  <|>\n}', 'keyword like level'],
    ['indicator a "A" {\n  own<|>\n  target 2022 = 1\n}', 'keyword like level'],
    ['quickwin a "A" {\n  supports b,\n    <|>', 'value of supports'],
    ['quickwin a "A" {\n  owner b\n  <|>', 'keyword like code'],
    ['quickwin a "A" { risk "R" { likelihood <|>', 'value of likelihood'],
    ['quickwin a "A" { risk "R" { likelihood high <|>', 'keyword like likelihood'],
    ['quickwin a "A" { risk "R" { likelihood high } <|>', 'keyword like code'],
    ['quickwin a "A" { budget apbd 2023 = 1\n  <|> }', 'keyword like code'],
    ['decree d "D" { member in <|>', 'reference to dimension, subdimension'],
    ['decree d "D" { member in governance { who <|>', 'value of who'],
    ['indicator a "A {\n  direction <|>', 'value of direction'],
    ['indicator a "A" {\n  owner b\n\nsopd c "C" { kind <|>', 'value of kind'],
    ['indikator a "A" {\n  pemilik <|>', 'value of owner'],
  ])('of a body: %s', (text, expected) => expect(at(text)).toBe(expected));

  test.each([
    ['indicator a "A" { note "naik [[<|>', 'mention'],
    ['indicator a "A" { note "naik [[ikm.targ<|>]] lagi" }', 'mention'],
    ['indicator a "A" { note "naik <|>[[ikm]]" }', 'nothing'],
    ['indicator a "A" { note """\n satu <|>\n""" }', 'nothing'],
  ])('of prose: %s', (text, expected) => expect(at(text)).toBe(expected));
});
