import type { AnyPlace, Finding } from '@rencana/model';
import { expect, test } from 'vitest';
import { fingerprintsOf } from './fingerprints.ts';

const finding = (code: string, place: AnyPlace): Finding => ({
  code,
  severity: 'error',
  message: { id: 'Contoh.', en: 'Example.' },
  place,
  related: [],
  fixes: [],
});

test('name code, element and property, and no position in a list', () => {
  expect(
    fingerprintsOf([
      finding('year-outside-period', { element: 'kotim.ikm', path: 'target.0#2:year' }),
      finding('missing-owner', { element: 'kotim.ikm', path: '' }),
      finding('risk-without-mitigation', { element: 'kotim.ikm-2024', path: 'risk.1/mitigation' }),
      finding('syntax-error', { file: 'sub/a.rencana', key: 'ikm!3' }),
    ]),
  ).toEqual([
    'year-outside-period kotim.ikm target:year',
    'missing-owner kotim.ikm',
    'risk-without-mitigation kotim.ikm-2024 risk/mitigation',
    'syntax-error sub/a.rencana ikm',
  ]);
});

test('count those of one kind, so that one more is never taken for a known one', () => {
  const twice = [0, 1].map((i) => finding('foreign-number', { element: 'kotim.ikm', path: `target.0#${i}` }));
  const fingerprints = fingerprintsOf(twice);
  expect(fingerprints).toEqual(['foreign-number kotim.ikm target', 'foreign-number kotim.ikm target 2']);
  expect(fingerprintsOf(twice.slice(1))).toEqual(fingerprints.slice(0, 1));
});

test('tell apart what findings at one place are about, whatever their order', () => {
  const plan = { element: 'kotim.kotim', path: 'name' };
  const about = ['kotim.living', 'kotim.economy'].map((subject) => ({
    ...finding('unserved-subdimension', plan),
    subject,
  }));
  expect(fingerprintsOf(about)).toEqual([
    'unserved-subdimension kotim.kotim name (kotim.living)',
    'unserved-subdimension kotim.kotim name (kotim.economy)',
  ]);
  expect(fingerprintsOf(about.slice(1))).toEqual(['unserved-subdimension kotim.kotim name (kotim.economy)']);
});
