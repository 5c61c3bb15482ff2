import type { PlanState } from '@rencana/api';
import { readText } from '@rencana/language';
import { join } from '@rencana/model';
import { expect, test } from 'vitest';
import { completeTablePath } from './complete-table-path.ts';

const text = `plan kotim "Kotim" { period 2022..2026 }
document buku "Buku" { report masterplan  table "A" { rows action }  table "B" { rows fact } }`;
const plan = join({ files: [{ path: 'plan.rencana', fragment: readText(text).fragment }], libraries: [] });
const complete = (name: string) => completeTablePath(name, { plan } as PlanState, 'id');

test('offers properties and figures of the rows of the tables of a document, found by their Indonesian terms', () => {
  const items = complete('buku');
  expect(items.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['title', 'owner', 'budget', 'spent', 'value']),
  );
  expect(items.find(({ label }) => label === 'owner')?.filterText).toContain('pemilik');
  expect(new Set(items.map(({ label }) => label)).size).toBe(items.length);
  expect(complete('kotim')).toEqual([]);
});
