import { formats } from '@rencana/api';
import { expect, test } from 'vitest';
import { settings } from '../../packages/vscode/src/registry/settings.ts';

test('the extension offers every format that a build knows', () => {
  const offered = settings.find(({ key }) => key === 'build.formats')?.options?.map(({ value }) => value);
  expect(offered?.toSorted()).toEqual([...formats].sort());
});
