import { describe, expect, test } from 'vitest';
import type { Plan } from '../plan.ts';
import { planOf } from '../testing/plan-of.ts';
import { homeOf } from './home.ts';
import { ownerOf } from './owner.ts';
import { parentsOf } from './parents.ts';

const header = 'plan kotim "M" { uses kominfo-2021 }\nsopd dinas "Dinas"\nsopd badan "Badan"\n';

function budgets(source: string): string[] {
  return planOf(header + source).plan.parts.budgets.map(
    ({ carrier, fund, year, rupiah }) => `${carrier.slice(6)} ${fund.name} ${year} ${rupiah}`,
  );
}

function element(plan: Plan, name: string) {
  const found = plan.resolve(name);
  if (!found) throw new Error(`The fixture has no ${name}.`);
  return found;
}

describe('budgets', () => {
  test('count an action by fund and year, added up within a year', () => {
    expect(
      budgets(`action a "A" in governance {
        budget csr 2024-q1 = Rp 1 juta  2024-q2 = Rp 1,5 juta  2025 = Rp 3
        budget apbn 2024 = Rp 4
      }`),
    ).toEqual(['a csr 2024 2500000', 'a csr 2025 3', 'a apbn 2024 4']);
  });

  test('leave out money by span, which may mean each year or all', () => {
    expect(budgets('action a "A" in governance { budget csr 2024..2026 = Rp 9  2027 = Rp 1 }')).toEqual([
      'a csr 2027 1',
    ]);
  });

  test('count a programme only where nothing stands under it', () => {
    expect(
      budgets(`
        programme p "P" in governance { budget csr 2024 = Rp 10 }
        programme q "Q" in governance { budget csr 2024 = Rp 20 }
        action a "A" { under p  budget csr 2024 = Rp 1 }
        quickwin w "W" { under q  nomination { decision rejected } }`),
    ).toEqual(['a csr 2024 1', 'q csr 2024 20']);
  });

  test('count quick wins never nominated, chosen or named by the latest decision', () => {
    expect(
      budgets(`
        stage t2 "T2" { order 2 }
        stage t3 "T3" { order 3 }
        quickwin a "A" in living { budget csr 2024 = Rp 1 }
        quickwin b "B" in living { budget csr 2024 = Rp 2  nomination { decision nominated } }
        quickwin c "C" in living { budget csr 2024 = Rp 3  nomination { decision nominated }  nomination { decision chosen } }
        quickwin d "D" in living { budget csr 2024 = Rp 4  nomination { decision named } }
        quickwin e "E" in living {
          budget csr 2024 = Rp 5
          nomination { in-stage t3  decision rejected }
          nomination { in-stage t2  decision chosen }
        }`),
    ).toEqual(['a csr 2024 1', 'c csr 2024 3', 'd csr 2024 4']);
  });

  test('follow the latest revision in the funds and years that it names', () => {
    expect(
      budgets(`
        action a "A" in living { budget csr 2024 = Rp 1  2025 = Rp 2  budget apbn 2025 = Rp 3 }
        revision a { date 2025-06  budget csr 2025 = Rp 9 }
        revision a { date 2024-06  budget csr 2025 = Rp 8 }`),
    ).toEqual(['a csr 2024 1', 'a csr 2025 9', 'a apbn 2025 3']);
  });

  test('stand in the home dimension, that of the programme where the action says none', () => {
    const { plan } = planOf(`${header}
      programme p "P" in governance.bureaucracy, living { }
      action a "A" { under p  budget csr 2024 = Rp 1 }
      action b "B" in living, governance { under p  budget csr 2024 = Rp 1 }`);
    expect(plan.parts.budgets.map(({ dimension, subdimension }) => [dimension, subdimension])).toEqual([
      ['kominfo-2021.governance', 'kominfo-2021.governance.bureaucracy'],
      ['kominfo-2021.living', undefined],
    ]);
  });
});

describe('home and owner', () => {
  test('come from the programme, also through an action between', () => {
    const { plan } = planOf(`${header}
      programme p "P" in living.health { owner dinas }
      action a "A" { under p }
      action b "B" { under a }`);
    const b = element(plan, 'b');
    expect(homeOf(b, plan.parts)).toEqual({
      dimension: 'kominfo-2021.living',
      subdimension: 'kominfo-2021.living.health',
    });
    expect(ownerOf(b, plan.parts)?.id).toBe('kotim.dinas');
  });

  test('an owner named by the latest revision is the owner now', () => {
    const { plan } = planOf(`${header}action a "A" { owner dinas }\nrevision a { date 2024  owner badan }`);
    expect(ownerOf(element(plan, 'a'), plan.parts)?.id).toBe('kotim.badan');
  });

  test('actions under each other in a circle end', () => {
    const { plan } = planOf(`${header}action a "A" { under b }\naction b "B" { under a }\naction c "C" { under c }`);
    expect(parentsOf(element(plan, 'a'), plan.parts).map(({ id }) => id)).toEqual(['kotim.b']);
    expect(ownerOf(element(plan, 'c'), plan.parts)).toBeUndefined();
  });
});

describe('coverage', () => {
  test('takes every sub-dimension of a header, own or of the programme, but no rejected quick win', () => {
    const { plan } = planOf(`${header}
      programme p "P" in living.health { }
      action a "A" in governance.bureaucracy, living.mobility { }
      action b "B" { under p }
      quickwin c "C" in living.harmony { nomination { decision rejected } }`);
    const served = plan.parts.coverage.filter(({ carriers }) => carriers.length > 0);
    expect(plan.parts.coverage).toHaveLength(18);
    expect(served.map(({ subdimension, carriers }) => [subdimension.slice(13), ...carriers])).toEqual([
      ['governance.bureaucracy', 'kotim.a'],
      ['living.health', 'kotim.b'],
      ['living.mobility', 'kotim.a'],
    ]);
  });
});

describe('intersections', () => {
  const pairs = (source: string) =>
    planOf(header + source)
      .plan.parts.intersections.filter(({ strength }) => strength > 0)
      .map(({ first, second, strength }) => `${first.slice(13)} ${second.slice(13)} ${strength}`);

  test('are every pair of dimensions in the order of the plan', () => {
    const { plan } = planOf(header);
    expect(plan.parts.intersections).toHaveLength(15);
    expect(plan.parts.intersections[0]).toMatchObject({
      first: 'kominfo-2021.governance',
      second: 'kominfo-2021.branding',
      strength: 0,
    });
  });

  test('come from headers and from contributions to an indicator of another dimension', () => {
    expect(
      pairs(`
        indicator i "I" in economy { }
        action a "A" in governance.bureaucracy, living.health { }
        action b "B" in branding { contributes-to i }`),
    ).toEqual(['governance living 1', 'branding economy 1']);
  });

  test('have strength 0, 1, 2 for two or three, 3 for four or more', () => {
    const actions = (count: number) =>
      Array.from({ length: count }, (_, index) => `action a${index} "A" in economy, living { }`).join('\n');
    expect([1, 2, 3, 4].map((count) => pairs(actions(count))[0])).toEqual([
      'economy living 1',
      'economy living 2',
      'economy living 2',
      'economy living 3',
    ]);
  });

  test('count what a declared one goes through, and one that goes through nothing', () => {
    const { plan } = planOf(`${header}
      action a "A" in society { }
      intersection x "X" { between economy.industry, living  through a }
      intersection y "Y" { between society, branding }`);
    const found = plan.parts.intersections.filter(({ strength }) => strength > 0);
    expect(found.map(({ carriers, declared, strength }) => [carriers, declared, strength])).toEqual([
      [[], ['kotim.y'], 1],
      [['kotim.a'], ['kotim.x'], 1],
    ]);
  });
});
