import type { Text } from '@rencana/model';
import { expect, test } from 'vitest';
import type { Report } from '../rule.ts';
import { rememberEach } from './remember-each.ts';

interface Counted {
  readonly id: string;
}

const text: Text = { id: 'Contoh.', en: 'Example.' };

function createCounting() {
  const judged: string[] = [];
  const judge = rememberEach(({ id }: Counted, report, besides: object) => {
    judged.push(id);
    if ('isStrict' in besides) report({ element: id, path: 'name' }, text);
  });
  const tell = (elements: readonly Counted[], besides: object): readonly string[] => {
    const told: string[] = [];
    const report: Report = (place) => told.push('element' in place ? place.element : place.file);
    judge(elements, report, besides);
    return told;
  };
  return { judged, tell };
}

const [ikm, spbe] = [{ id: 'ikm' }, { id: 'spbe' }];
const strict = { isStrict: true };

test('judges only the elements that are new, and tells of all in their order', () => {
  const { judged, tell } = createCounting();
  expect(tell([ikm], strict)).toEqual(['ikm']);
  expect(tell([spbe, ikm], strict)).toEqual(['spbe', 'ikm']);
  expect(judged).toEqual(['ikm', 'spbe']);
});

test('judges again where what is passed besides is another', () => {
  const { judged, tell } = createCounting();
  expect(tell([ikm], strict)).toEqual(['ikm']);
  expect(tell([ikm], {})).toEqual([]);
  expect(judged).toEqual(['ikm', 'ikm']);
});
