import { kinds } from '@rencana/model';
import { expect, test } from 'vitest';
import { keywordText } from './keyword-text.ts';

test('what a value is measured in is told in the language of the reader', () => {
  const properties = Object.values(kinds)
    .flatMap((kind) => kind.properties)
    .filter(({ texts }) => texts.unit);
  expect(properties.length).toBeGreaterThan(5);
  for (const { keyword, texts } of properties) {
    expect(keywordText(keyword, texts, 'id')).toContain(`Satuan: ${texts.unit!.id}`);
    expect(keywordText(keyword, texts, 'en')).toContain(`Unit: ${texts.unit!.en}`);
  }
});
