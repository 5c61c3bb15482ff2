import { libraryTexts } from '@rencana/language';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { kindNames } from '../generated/kinds.ts';
import { planOf } from '../testing/plan-of.ts';
import { planJson } from './plan-json.ts';
import { planJsonSchema } from './plan-json-schema.ts';

const source = `
  plan kotim "Masterplan" {
    uses kominfo-2021  period 2022..2031  date 2024-06  current-stage 3  allow missing-baseline "Baru \\"disurvei\\""
  }
  sopd dinas "Dinas"
  person bupati "Bupati" { position "Bupati"  of dinas }
  scale s "S" { grade b "Baik" { score 3,5  range 50..60  means "Cukup" } }
  /** Catatan penelaah */
  indicator i "I" in governance.public-service {
    graded s  bounds 0..100  baseline 2021 = none "Belum ada [[dinas]]"  2022 = b  2023 = "Baik"  target 2024 = 70 %  2025 = 18..20
  }
  action a "A" in governance { owner tidak-ada  budget csr 2024 = Rp 1,5 juta  output "O" { target 2024 = 3 } }
  quickwin q "Q" in living, economy { nomination { decision chosen  proposed-by bupati }  risk "R" { effect high } }
  intersection x "X" { between living, economy  through q }
  decree sk "SK" { member in governance { who bupati  role chair  carries q } }
  stage t "T" { schedule 2022-07-13  group g in living { members dinas } }
  progress i { date 2024  reached 71,5  spent csr 2024 = Rp 2 }
  remark kotim { text "Bagus [[i.target.2024]]" }
  evaluation e "E" { year 2024  component "C" { per-dimension governance 3,1 } }
  document d "D" {
    cover { title "Judul" }
    table "T" { rows action  where in governance or living and owner = dinas and budget.2025 >= Rp 1  columns title, owner }
  }
  requirement r "R" { about plan  needs vision, leader  severity error }
`;

const validate = new Ajv2020({ strict: true, strictTypes: false }).compile(planJsonSchema() as object);

describe('the JSON form', () => {
  test('of a plan with every shape of value holds to its schema', () => {
    validate(planJson(planOf(source).plan));
    expect(validate.errors).toBeNull();
  });

  test.each(libraryTexts.map(({ name, text }) => [name, text] as const))('of %s holds to its schema', (_, text) => {
    validate(planJson(planOf(text).plan));
    expect(validate.errors).toBeNull();
  });

  test('is refused by the schema once a value is of another kind', () => {
    const json = structuredClone(planJson(planOf(source).plan)) as { elements: { sopds: { title: unknown }[] } };
    for (const sopd of json.elements.sopds) sopd.title = 3;
    expect(validate(json)).toBe(false);
  });

  test('writes decimals, prose and references plainly', () => {
    const json = planJson(planOf(source).plan) as unknown as {
      plan: string;
      elements: Record<string, readonly Record<string, unknown>[]>;
      figures: Record<string, unknown>;
    };
    expect(json.plan).toBe('kotim');
    expect(json.elements.remarks?.[0]).toEqual({
      about: { id: 'kotim.kotim', name: 'kotim', type: 'plan' },
      id: 'kotim.remark:kotim',
      text: 'Bagus [[i.target.2024]]',
      title: 'kotim.remark:kotim',
      type: 'remark',
    });
    expect(json.figures.budgetByYear).toEqual({ '2024': '1500000' });
    expect(json.figures.budgetByDimension).toEqual({ 'kominfo-2021.governance': '1500000' });
  });

  test('is the same text wherever the elements stand', () => {
    const moved = planOf(source.replace('  sopd dinas "Dinas"\n', '').concat('\n//- z.rencana\nsopd dinas "Dinas"\n'));
    expect(JSON.stringify(planJson(moved.plan))).toBe(JSON.stringify(planJson(planOf(source).plan)));
  });

  test('has a schema for every kind', () => {
    const schema = planJsonSchema() as { $defs: Record<string, unknown> };
    for (const kind of kindNames) expect(schema.$defs).toHaveProperty(kind);
  });
});
