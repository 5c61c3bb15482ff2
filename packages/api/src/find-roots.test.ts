import { describe, expect, test } from 'vitest';
import { findRoots } from './find-roots.ts';

describe('roots', () => {
  test('a file belongs to the nearest root above it', () => {
    const roots = findRoots([
      '/w/kotim/plan.rencana',
      '/w/kotim/a/b/x.rencana',
      '/w/kotim/lib/library.rencana',
      '/w/kotim/lib/y.rencana',
    ]);
    expect(roots).toEqual([
      { root: '/w/kotim', paths: ['/w/kotim/a/b/x.rencana', '/w/kotim/plan.rencana'], lone: false },
      { root: '/w/kotim/lib', paths: ['/w/kotim/lib/library.rencana', '/w/kotim/lib/y.rencana'], lone: false },
    ]);
  });

  test('a file without a root stands alone', () => {
    expect(findRoots(['untitled:Untitled-1', 'x.rencana', '/z.rencana'])).toEqual([
      { root: '/z.rencana', paths: ['/z.rencana'], lone: true },
      { root: 'untitled:Untitled-1', paths: ['untitled:Untitled-1'], lone: true },
      { root: 'x.rencana', paths: ['x.rencana'], lone: true },
    ]);
  });

  test('many files of one root are grouped once', () => {
    const paths = Array.from({ length: 500 }, (_, i) => `/w/p/f${i}.rencana`);
    expect(findRoots([...paths, '/w/p/plan.rencana'])[0]?.paths.length).toBe(501);
  });
});
