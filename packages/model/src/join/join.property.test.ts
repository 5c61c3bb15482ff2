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
  'evaluation e "E" { component "K [[i]]" { weight 20 }  component k "M" { weight 80  proven-by v } }',
  'extend evaluation e { component "K [[i]]" { score 3 }  component k "N" { score 2  per-dimension living 2 } }',
  'extend evaluation e { component k { weight 70  proven-by w }  component k { score 1 } }',
  'evidence v "V [[e]] dan [[e.score]]"',
  'evidence w "W" { page "[[e.score]]" }',
] as const;
const fragments = snippets.map((text) => readText(text).fragment.elements[0]);

const filesArbitrary = fc.array(fc.uniqueArray(fc.nat(snippets.length - 1), { maxLength: 8 }), {
  minLength: 3,
  maxLength: 3,
});

/** One step: other elements, or the same with one of them saying something else (0 leaves it). */
const stepArbitrary = fc.record({ choice: fc.option(filesArbitrary, { nil: undefined }), change: fc.nat(12) });

type Said = FragmentFile['fragment']['elements'][number];

/** What is said of each element, without the sources that say it. */
function saidIn({ joined }: Plan) {
  return [...joined.contributions].map(([id, said]) => [id, said.map(({ file, element }) => ({ file, element }))]);
}

/** What a planner types inside an element: its properties go, one after the other, or a note comes. */
function say(element: Said, change: number): Said {
  const { properties } = element;
  return change % 2 === 0 ? { ...element, note: `n${change}` } : { ...element, properties: properties.slice(0, -1) };
}

function filesOf(choice: readonly (readonly number[])[], change = 0): readonly FragmentFile[] {
  let count = 0;
  return choice.map((indices, file) => ({
    path: `${'cab'[file]}.rencana`,
    fragment: {
      // Fresh objects, as after a parse: nothing may rest on the identity of fragments.
      elements: indices.map((index, place) => {
        const element = structuredClone(fragments[index]) as Said;
        const earlier = indices.slice(0, place).filter((other) => fragments[other]?.id === element.id).length;
        const numbered = earlier > 0 ? { ...element, id: `${element.id}#${earlier}` } : element;
        count += 1;
        return count === change ? say(numbered, change) : numbered;
      }),
      problems: [],
    },
  }));
}

test('a join with a previous plan equals a fresh join, whatever was edited before', () => {
  fc.assert(
    fc.property(filesArbitrary, fc.array(stepArbitrary, { minLength: 2, maxLength: 6 }), (first, history) => {
      let plan: Plan | undefined;
      let current = first;
      for (const { choice, change } of history) {
        current = choice ?? current;
        const files = filesOf(current, change);
        plan = join({ files, libraries }, plan);
        const fresh = join({ files, libraries });
        expect(plan.parts).toEqual(fresh.parts);
        expect(plan.elements).toEqual(fresh.elements);
        expect(plan.sources).toEqual(fresh.sources);
        expect(plan.joined.uses()).toEqual(fresh.joined.uses());
        expect(saidIn(plan)).toEqual(saidIn(fresh));
      }
    }),
    { numRuns: Number(process.env.RENCANA_RUNS ?? 150) },
  );
});
