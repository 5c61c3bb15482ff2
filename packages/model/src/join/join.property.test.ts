import { readText } from '@rencana/language';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FragmentFile, Plan } from '../plan.ts';
import { standardLibraries } from '../testing/plan-of.ts';
import { join } from './join.ts';

const libraries = standardLibraries();

/** Texts whose presence in one file changes what others mean: names, kinds, grades, extensions, programmes, covers. */
const snippets = [
  'plan kotim "M" { uses kominfo-2021 }',
  'plan kotim "M" { uses kominfo-2021, ikci  covers living, governance }',
  'extend plan kotim { leader bupati }',
  'person bupati "Bupati"',
  'sopd bupati "Bukan orang"',
  'sopd dinas "Dinas"',
  'extend sopd dinas "Dinas Baru" { code "1" }',
  'extend sopd dinas { code "2" }',
  'programme p "P" in governance.public-service { owner dinas  budget csr 2024 = Rp 9 }',
  'programme p "P" in living { }',
  'action a "A [[i]]" { under p  budget csr 2024 = Rp 5  contributes-to i }',
  'quickwin a "A" in living.health { nomination { decision rejected } }',
  'quickwin q "Q" in economy, living { under p  nomination { in-stage t  decision chosen }  budget csr 2024 = Rp 1 }',
  'stage t "T" { order 2 }',
  'indicator i "I" in economy { graded s  baseline 2021 = b  target 2024 = bb }',
  'indicator i "I2" in branding { graded z  baseline 2021 = b }',
  'scale s "S" { grade b "B" }',
  'extend scale s { grade bb "BB" }',
  'scale z "Z" { grade b "Bz" }',
  'progress i { date 2024  reached bb }',
  'progress i { date 2024  reached b  note "lain" }',
  'revision a { date 2023  budget csr 2024 = Rp 7 }',
  'dimension governance "Sendiri"',
  'extend dimension governance { goal "x" }',
  'fund csr "CSR sendiri"',
  'narrative n "N" { text "[[a.budget.csr.2024]] [[i.target.2024]] [[governance.coverage]] [[quickwins.count]] [[xx]]" }',
  'intersection x "X" { between economy, living  through q }',
] as const;
const fragments = snippets.map((text) => readText(text).fragment.elements[0]);

const filesArbitrary = fc.array(fc.uniqueArray(fc.nat(snippets.length - 1), { maxLength: 8 }), {
  minLength: 3,
  maxLength: 3,
});

function filesOf(choice: readonly (readonly number[])[]): readonly FragmentFile[] {
  return choice.map((indices, file) => ({
    path: `${'cab'[file]}.rencana`,
    fragment: {
      // Fresh objects, as after a parse: nothing may rest on the identity of fragments.
      elements: indices.map((index, place) => {
        const element = structuredClone(fragments[index]) as FragmentFile['fragment']['elements'][number];
        const earlier = indices.slice(0, place).filter((other) => fragments[other]?.id === element.id).length;
        return earlier > 0 ? { ...element, id: `${element.id}#${earlier}` } : element;
      }),
      problems: [],
    },
  }));
}

test('a join with a previous plan equals a fresh join, whatever was edited before', () => {
  fc.assert(
    fc.property(fc.array(filesArbitrary, { minLength: 2, maxLength: 4 }), (history) => {
      let plan: Plan | undefined;
      for (const choice of history) {
        const files = filesOf(choice);
        plan = join({ files, libraries }, plan);
        const fresh = join({ files, libraries });
        expect(plan.parts).toEqual(fresh.parts);
        expect(plan.elements).toEqual(fresh.elements);
        expect(plan.sources).toEqual(fresh.sources);
        expect(plan.joined.uses).toEqual(fresh.joined.uses);
      }
    }),
    { numRuns: 150 },
  );
});
