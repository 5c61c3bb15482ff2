import { expect, test } from 'vitest';
import { keywordText } from '../wording/keyword-text.ts';
import { findContext } from './find-context.ts';
import { findPropertyPath } from './find-property-path.ts';

/** The path of the keyword that stands at the cursor. */
function pathAt(marked: string): string | undefined {
  const offset = marked.indexOf('<|>');
  const text = marked.replace('<|>', '');
  const keyword = /^[\w-]+/.exec(text.slice(offset))?.[0] ?? '';
  return findPropertyPath(findContext(text, offset), keyword);
}

test.each([
  ['service a "A" {\n  <|>existing "x"\n}', 'service.existing'],
  ['stage a "A" {\n  group g { <|>lead b }\n}', 'stage.group.lead'],
  ['<|>service a "A"', undefined],
])('finds the kind and block of a keyword: %j', (text, path) => expect(pathAt(text)).toBe(path));

test('a hover names the documents in which a property appears', () => {
  const texts = { id: 'Keadaan sekarang.', en: 'The state now.', terms: [], twins: [] };
  expect(keywordText('existing', texts, 'id', 'service.existing')).toContain('Muncul dalam: ');
  expect(keywordText('existing', texts, 'en', 'service.existing')).toContain('Appears in: ');
  expect(keywordText('existing', texts, 'en')).not.toContain('Appears in');
});
