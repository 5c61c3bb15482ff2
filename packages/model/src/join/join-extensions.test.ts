import { writeSource } from '@rencana/language';
import { describe, expect, test } from 'vitest';
import { planOf } from '../testing/plan-of.ts';
import { planElements } from '../writing/plan-elements.ts';

const header = 'plan kotim "Masterplan" { uses kominfo-2021 }\n';

describe('extend', () => {
  test('renames, appends by file name and lets the plan win over the library', () => {
    const { plan } = planOf(`${header}
//- b.rencana
      extend dimension society "Smart People" { goal "kedua"  order 9 }
//- a.rencana
      extend dimension society { goal "pertama"  english "Smart People" }`);
    const society = plan.parts.dimension.find(({ name }) => name === 'society');
    expect(society).toMatchObject({
      title: 'Smart People',
      goal: [['pertama'], ['kedua']],
      order: '9',
      english: ['Smart People'],
    });
    expect(plan.parts.repeatedProperties).toEqual([]);
  });

  test('goes on with a block of the same name, or of the same title; others are blocks of their own', () => {
    const { plan, textAt } = planOf(`${header}
      evidence bukti "Bukti"
      evaluation e "E" { component "Output" { weight 20 }  component impact "Impact" { weight 80  proven-by bukti } }
      action a "A" { outcome "satu"  output "Pelatihan" { unit "orang" }  output "Pelatihan" { unit "kali" } }
//- b.rencana
      extend evaluation e {
        component "Output" { score 3,21  per-dimension living 3 }
        component impact "Dampak" { score 3  proven-by bukti }
        component "Lain" { weight 5 }
      }
//- c.rencana
      extend evaluation e { component "Output" { score 3  per-dimension economy 2 } }
      extend action a { output "Pelatihan" { target 2024 = 300 } }`);
    const [evaluation] = plan.parts.evaluation;
    expect(evaluation?.component).toMatchObject([
      { title: 'Output', weight: '20', score: '3.21', perDimension: [{ number: '3' }, { number: '2' }] },
      { name: 'impact', title: 'Dampak', weight: '80', score: '3', provenBy: [{ name: 'bukti' }] },
      { title: 'Lain', weight: '5' },
    ]);
    expect(plan.parts.action[0]?.output).toMatchObject([{ target: [[{ from: '2024' }]] }, { target: [] }]);
    const at = (path: string) => textAt({ element: 'kotim.e', path });
    expect(at('component/weight')).toBe('weight 20');
    expect(at('component/score:value')).toBe('3,21');
    expect(at('component/per-dimension.1')).toBe('per-dimension economy 2');
    expect(at('component.1/title')).toBe('"Dampak"');
    expect(at('component.2/title')).toBe('"Lain"');
    expect(at('component.1')).toContain('weight 80');
    expect(
      plan.parts.repeatedProperties.map(({ element, keyword, paths }) => [
        keyword,
        ...paths.map((path) => textAt({ element, path })),
      ]),
    ).toEqual([
      ['score', 'score 3,21', 'score 3'],
      ['proven-by', 'proven-by bukti', 'proven-by bukti'],
    ]);
  });

  test('is written in canonical form as one block, and reads the same again', () => {
    const { plan } = planOf(`${header}
      evaluation e "E" { component k "K" { weight 100 } }
//- b.rencana
      extend evaluation e { component k "Kunci" { score 3  per-dimension living 3 } }`);
    const again = planOf(writeSource({ elements: planElements(plan) })).plan;
    expect(again.parts.evaluation).toEqual(plan.parts.evaluation);
    expect(again.parts.evaluation[0]?.component).toMatchObject([{ title: 'Kunci', weight: '100', score: '3' }]);
  });

  test('gives the components of a library their scores, and lets the plan win', () => {
    const { plan, textAt } = planOf(`plan kotim "M" { uses nilai }
      extend evaluation nilai-2022 { component "Output" { score 3,21 }  component "Outcome" { weight 60  score 3 } }
//- library/nilai.rencana
      library nilai "Nilai" { level nation }
      evaluation nilai-2022 "Nilai 2022" { component "Output" { weight 30 }  component "Outcome" { weight 70 } }
      evaluation nilai-2023 "Nilai 2023" { component "Output" { weight 100 } }`);
    expect(plan.parts.evaluation).toMatchObject([
      {
        name: 'nilai-2022',
        component: [
          { weight: '30', score: '3.21' },
          { weight: '60', score: '3' },
        ],
      },
    ]);
    expect(plan.parts.repeatedProperties).toEqual([]);
    expect(textAt({ element: 'nilai.nilai-2022', path: 'component.1/weight' })).toBe('weight 60');
    expect(textAt({ element: 'nilai.nilai-2022', path: 'component.1' })).toBe(
      'component "Outcome" { weight 60  score 3 }',
    );
  });

  test('notes a single property said twice at both places, also in blocks', () => {
    const { plan, textAt } = planOf(`${header}
      sopd a "A" { code "1" }
      extend sopd a { code "2" }
      quickwin q "Q" { risk "R" { effect low  effect high } }
//- z.rencana
      extend sopd a "B" { }
      extend sopd a "C" { }`);
    expect(
      plan.parts.repeatedProperties.map(({ element, keyword, paths }) => [
        keyword,
        ...paths.map((path) => textAt({ element, path })),
      ]),
    ).toEqual([
      ['title', '"B"', '"C"'],
      ['code', 'code "1"', 'code "2"'],
      ['effect', 'effect low', 'effect high'],
    ]);
    expect(plan.parts.sopd[0]?.title).toBe('B');
    expect(plan.parts.sopd[0]?.code).toEqual(['1']);
  });

  test('of names that every object has are names like others', () => {
    const { plan } = planOf(`
      plan __proto__ "P" { uses kominfo-2021 }
      dimension constructor "C"
      action toString "T" in constructor { owner hasOwnProperty  budget csr 2024 = Rp 1 }
      narrative n "N" { text "[[toString.constructor]] [[__proto__.budget]] [[valueOf]]" }`);
    expect(plan.parts.unknownNames.map(({ name }) => name)).toEqual([
      'toString.constructor',
      'valueOf',
      'hasOwnProperty',
    ]);
    expect(plan.parts.budgets[0]?.dimension).toBe('__proto__.constructor');
  });

  test('of nothing is an unknown name with a place', () => {
    const { plan, textAt } = planOf(`${header}
      extend dimension societty { goal "x" }
      extend sopd governance { }`);
    expect(plan.parts.unknownNames.map(({ place, near, found }) => [textAt(place), near, found])).toEqual([
      ['societty', 'society', undefined],
      ['governance', undefined, 'dimension'],
    ]);
  });
});
