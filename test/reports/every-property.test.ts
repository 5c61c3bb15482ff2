import { appearances } from '@rencana/model';
import { expect, test } from 'vitest';
import { propertyPaths } from '../../scripts/generate/appearances/find-appearances.ts';

/** Demands of a guide and exceptions from rules are for those who check; a library is no plan. */
const isForChecks = (path: string): boolean => /^(requirement|library)\.|\.allow$/.test(path);

/** What decides which document is made, in which language and of which plans; the probe cannot see it in a document. */
const decides: readonly string[] = ['plan.import', 'plan.language', 'document.report', 'document.language'];

/** What no report shows yet: each line is work that is still to be done, or says why it never will be. */
const openExceptions: readonly string[] = [
  'plan.code',
  'plan.level',
  'plan.leader',
  'plan.english',
  'narrative.order',
  'narrative.english',
  'picture.file',
  'picture.alt',
  'picture.source',
  'picture.english',
  'objective.source',
  'objective.description',
  'regulation.date',
  'regulation.subject',
  'regulation.level',
  'dimension.alias',
  'dimension.order',
  'dimension.description',
  'dimension.english',
  'subdimension.alias',
  'subdimension.order',
  'subdimension.description',
  'subdimension.goal',
  'subdimension.english',
  'fund.code',
  'fund.alias',
  'fund.english',
  'sopd.kind',
  'sopd.code',
  'sopd.unit-of',
  'person.civil-rank',
  'person.nip',
  'person.active',
  'person.english',
  'scale.grade.score',
  'scale.grade.range',
  'scale.grade.means',
  'programme.edition',
  'programme.goal',
  'programme.budget',
  'action.edition',
  'action.partners',
  'action.place',
  'action.after',
  'action.goal',
  'action.outcome',
  'action.description',
  'action.note',
  'quickwin.edition',
  'decree.signatory',
  'decree.replaces',
  'progress.english',
  'revision.english',
  'remark.english',
  'document.template',
  'document.cover.picture-file',
];

test('the table of appearances knows every property of the language', () => {
  expect(Object.keys(appearances)).toEqual(propertyPaths());
});

test('every property but those of requirement and allow appears in at least one report', () => {
  const missing = propertyPaths().filter(
    (path) => !isForChecks(path) && !decides.includes(path) && (appearances[path] ?? []).length === 0,
  );
  expect(missing).toEqual(openExceptions);
});
