import { describe, expect, test } from 'vitest';
import type { Plan } from '../plan.ts';
import { planOf } from '../testing/plan-of.ts';

const header = 'plan kotim "Masterplan" { uses kominfo-2021 }\n';

describe('uses', () => {
  test('brings in all dimensions unless covers names some', () => {
    expect(planOf(header).plan.parts.dimension).toHaveLength(6);
    const { plan } = planOf('plan kotim "M" { uses kominfo-2021  covers living, governance.public-service }');
    expect(plan.parts.dimension.map(({ name }) => name)).toEqual(['governance', 'living']);
    expect(plan.parts.subdimension.map(({ name }) => name)).toEqual([
      'public-service',
      'harmony',
      'health',
      'mobility',
    ]);
  });

  test('keeps actions of imported plans out of the totals', () => {
    const { plan } = planOf(`
      plan kotim "M" { import kalteng }
//- plan/kalteng.rencana
      plan kalteng "Provinsi" { }
      sopd bappeda "Bappeda"
      fund apbd "APBD"
      action a "A" { owner bappeda  budget apbd 2024 = Rp 5 }`);
    expect(plan.resolve('a')?.type).toBe('action');
    expect(plan.parts.action).toEqual([]);
    expect(plan.parts.budgets).toEqual([]);
  });

  const province = `
//- plan/kalteng.rencana
      plan kalteng "Provinsi" { }
      sopd bappeda "Bappeda"
      sopd kominfo "Kominfo"
      mission maju "Maju"
      indicator ikm "IKM" { owner kominfo }
      indicator spbe "SPBE" { owner bappeda }`;
  const taken = (own: string, previous?: Plan) => {
    const { plan } = planOf(`plan kotim "M" { import kalteng }\n${own}${province}`, previous);
    const { sopd, mission, indicator } = plan.parts;
    return { plan, names: [...sopd, ...mission, ...indicator].map(({ name }) => name) };
  };

  test('takes of imported plans only what it refers to, mentions or extends, with what that refers to', () => {
    expect(taken('').names).toEqual([]);
    expect(taken('objective o "O" { serves maju }').names).toEqual(['maju']);
    expect(taken('action b "B" { contributes-to ikm }').names).toEqual(['kominfo', 'ikm']);
    expect(taken('narrative n "N" { text "[[bappeda]]" }').names).toEqual(['bappeda']);
    expect(taken('extend indicator spbe { note "Menyusul" }').names).toEqual(['bappeda', 'spbe']);
    expect(
      taken('narrative n "N" { text "[[indicators.count]]" }').plan.parts.figures.get('indicators.count'),
    ).toMatchObject({
      value: { number: '0' },
    });
  });

  test('quotes the figures of an imported indicator in a text without making it one of the plan', () => {
    const { plan, names } = taken('narrative n "N" { text "[[ikm]] dipegang [[ikm.owner]]" }');
    expect(names).toEqual(['kominfo']);
    expect(plan.parts.figures.get('ikm')).toMatchObject({ kind: 'title', text: 'IKM' });
    expect(plan.parts.figures.get('ikm.owner')).toMatchObject({ text: 'Kominfo' });
  });

  test('takes an imported element as soon as an edit refers to it, and leaves it when that goes', () => {
    const before = taken('objective o "O" { note "x" }').plan;
    const during = taken('objective o "O" { serves maju }', before);
    expect(during.names).toEqual(['maju']);
    expect(taken('objective o "O" { note "x" }', during.plan).names).toEqual([]);
  });
});
