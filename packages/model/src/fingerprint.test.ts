import { expect, test } from 'vitest';
import type { Finding } from './finding.ts';
import { fingerprintsOf } from './fingerprint.ts';

const finding = (more: Partial<Finding>): Finding => ({
  code: 'unserved-subdimension',
  severity: 'warning',
  message: { id: 'Contoh.', en: 'Example.' },
  place: { element: 'kotim.kotim', path: 'name' },
  related: [],
  fixes: [],
  ...more,
});

test('a fingerprint names code, element, property and subject, and no words', () => {
  expect(
    fingerprintsOf([
      finding({ subject: 'kotim.living', message: { id: 'Lain.', en: 'Other.' } }),
      finding({ subject: 'kotim.economy' }),
      finding({ place: { element: 'kotim.ikm', path: 'target#1:value' } }),
      finding({ place: { file: 'a.rencana', key: 'ikm!0' } }),
    ]),
  ).toEqual([
    'unserved-subdimension kotim.kotim/name kotim.living',
    'unserved-subdimension kotim.kotim/name kotim.economy',
    'unserved-subdimension kotim.ikm/target#1:value',
    'unserved-subdimension a.rencana:ikm!0',
  ]);
});

test('equal findings are counted, so that no two share a fingerprint', () => {
  expect(fingerprintsOf([finding({}), finding({ code: 'b' }), finding({}), finding({})])).toEqual([
    'unserved-subdimension kotim.kotim/name',
    'b kotim.kotim/name',
    'unserved-subdimension kotim.kotim/name~2',
    'unserved-subdimension kotim.kotim/name~3',
  ]);
});
