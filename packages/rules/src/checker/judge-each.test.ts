import { succeed, type Text } from '@rencana/model';
import { expect, test } from 'vitest';
import type { Report } from '../rule.ts';
import { judgeEach } from './judge-each.ts';

interface Counted {
  readonly id: string;
}

const text: Text = { id: 'Contoh.', en: 'Example.' };

function createCounting() {
  const judged: string[] = [];
  const judge = judgeEach(({ id }: Counted, report, besides: object) => {
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

const [ikm, spbe, kip] = [{ id: 'ikm' }, { id: 'spbe' }, { id: 'kip' }];
const strict = { isStrict: true };

test('judges only the elements that are new in the list before, and tells of all in their order', () => {
  const { judged, tell } = createCounting();
  const first = [ikm, spbe, kip];
  expect(tell(first, strict)).toEqual(['ikm', 'spbe', 'kip']);
  const second = succeed(first, [{ id: 'baru' }, ikm, { id: 'spbe' }, kip]);
  expect(tell(second, strict)).toEqual(['baru', 'ikm', 'spbe', 'kip']);
  expect(judged).toEqual(['ikm', 'spbe', 'kip', 'baru', 'spbe']);
  expect(tell(succeed(second, second.slice(1)), strict)).toEqual(['ikm', 'spbe', 'kip']);
  expect(judged).toHaveLength(5);
});

test('judges again where what is passed besides is another', () => {
  const { judged, tell } = createCounting();
  const list = [ikm];
  expect(tell(list, strict)).toEqual(['ikm']);
  expect(tell(list, strict)).toEqual(['ikm']);
  expect(tell(list, {})).toEqual([]);
  expect(judged).toEqual(['ikm', 'ikm']);
});
