import { expect, test } from 'vitest';
import type { Indicator } from '../generated/elements.ts';
import { planOf } from '../testing/plan-of.ts';
import { isTargetReached } from './target-reached.ts';

const { plan } = planOf(`
  plan p "P" { }
  scale predikat "Predikat" { grade c "C" { range 50..60 }  grade b "B" { range 60..70 }  grade a "A" { range 70..80 } }
  indicator angka "Angka" { kind numeric  direction up  target 2023 = 80 }
  indicator turun "Turun" { kind numeric  direction down  target 2023 = 10 }
  indicator huruf "Huruf" { kind ordinal  graded predikat  direction up  target 2023 = b }
  indicator jatuh "Jatuh" { kind ordinal  graded predikat  direction down  target 2023 = b }
  indicator kata "Kata" { kind qualitative  direction up  target 2023 = "Tepat Waktu" }
  indicator kata-lain "Kata lain" { kind qualitative  direction up  target 2023 = "Tepat Waktu" }
  indicator dinilai "Dinilai" { kind qualitative  direction up  target 2023 = "Lancar" }
  indicator sepi "Sepi" { kind numeric  direction up  target 2023 = 80 }
  progress angka { date 2023-12  reached 79,9  met yes }
  progress turun { date 2023-12  reached 9 }
  progress huruf { date 2023-12  reached a }
  progress jatuh { date 2023-12  reached a }
  progress kata { date 2023-12  reached "Tepat Waktu" }
  progress kata-lain { date 2023-12  reached "Terlambat" }
  progress dinilai { date 2023-12  reached "Cukup lancar"  met yes }
  progress sepi { date 2023-12  reached none "Belum disurvei" }`);

const reached = (name: string) => isTargetReached(plan.resolve(name) as Indicator, '2023', plan.parts);

test('numbers reach their target by what they achieve of it, whatever the report says', () => {
  expect([reached('angka'), reached('turun')]).toEqual([false, true]);
});

test('grades reach it by their order in the scale, in the direction of the indicator', () => {
  expect([reached('huruf'), reached('jatuh')]).toEqual([true, false]);
});

test('words reach it by being the same, unless the report judges', () => {
  expect([reached('kata'), reached('kata-lain'), reached('dinilai')]).toEqual([true, false, true]);
});

test('nobody can tell where no value is reported', () => {
  expect(reached('sepi')).toBeUndefined();
});
