import { appearances } from '@rencana/model';
import { expect, test } from 'vitest';
import { propertyPaths } from '../../scripts/generate/appearances/find-appearances.ts';

/** Demands of a guide and exceptions from rules are for those who check; a library is no plan. */
const isForChecks = (path: string): boolean => /^(requirement|library)\.|\.allow$/.test(path);

/**
 * What decides which document is made: which plans are read, which report, in which language. It is not printed itself.
 * The template is a letterhead that DOCX is written into, after the report.
 */
const decides: readonly string[] = [
  'plan.import',
  'plan.language',
  'document.report',
  'document.language',
  'document.template',
];

test('the table of appearances knows every property of the language', () => {
  expect(Object.keys(appearances)).toEqual(propertyPaths());
});

test('every property but those of requirement and allow appears in at least one report', () => {
  const missing = propertyPaths().filter(
    (path) => !isForChecks(path) && !decides.includes(path) && (appearances[path] ?? []).length === 0,
  );
  expect(missing).toEqual([]);
});
