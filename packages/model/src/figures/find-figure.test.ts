import { describe, expect, test } from 'vitest';
import type { Figure } from '../plan.ts';
import { planOf } from '../testing/plan-of.ts';
import { collectionNames } from './collections.ts';
import { findFigure } from './find-figure.ts';

const { plan } = planOf(`
  plan kotim "Masterplan" { uses kominfo-2021  period 2022..2031  date 2024-06 }
  sopd dinas "Dinas Kesehatan" { short "Dinkes" }
  sopd badan "Badan"
  scale predikat "Predikat" { grade b "Baik" { score 3 }  grade bb "Sangat Baik" { score 4 } }
  indicator ikm "Indeks Kepuasan" in governance.public-service {
    unit "poin"  precision 1  direction up  baseline 2020 = 70  2021 = 76,5
    target 2022 = 78  2023..2025 = 80  2026-q1 = 81  2026-q2 = 82  owner dinas
  }
  revision ikm { date 2023-06  target 2024 = 85 }
  revision ikm { date 2022-06  target 2024 = 83  2023 = 79 }
  progress ikm { date 2022  reached 76 }
  indicator miskin "Kemiskinan" in economy { kind percentage  direction down  target 2024 = 16,1 %  baseline 2022 = 17,63 % }
  indicator miskin-sisa "Kemiskinan" in economy { direction down  achievement complement  target 2024 = 16,1 % }
  progress miskin { date 2024  reached 16,9 % }
  progress miskin-sisa { date 2024  reached 16,9 % }
  indicator jumlah "Jumlah" { aggregation sum  target 2024-s1 = 10  2024-s2 = 30 }
  progress jumlah { date 2024-q1  reached 5 }
  progress jumlah { date 2024-q4  reached 25 }
  indicator puncak "Puncak" { achievement max  target 2024 = 10 }
  progress puncak { date 2024-q1  reached 12 }
  progress puncak { date 2024-q4  reached 9 }
  indicator akhir "Akhir" { achievement last  aggregation sum  target 2024 = 10 }
  progress akhir { date 2024-q1  reached 12 }
  progress akhir { date 2024-q4  reached 9 }
  indicator dalam "Dalam" { direction within  target 2024 = 18..20 }
  progress dalam { date 2024  reached 19 }
  indicator rb "RB" { kind ordinal  graded predikat  target 2024 = bb }
  progress rb { date 2024  reached b }
  fact penduduk "Penduduk" { unit "jiwa"  value 2021 = 428.895  2022 = 430.000 }
  programme prog "Program" in governance.public-service { owner dinas  budget apbn 2024 = Rp 99 }
  action portal "Portal" { under prog  schedule 2024-02..2025-03  budget apbn 2024 = Rp 10  budget csr 2024 = Rp 5  2025 = Rp 7 }
  quickwin izin "Izin" in governance.public-service, economy { under prog  budget csr 2024 = Rp 100 }
  quickwin batal "Batal" in living { budget csr 2024 = Rp 1000  nomination { decision rejected } }
  progress portal { date 2024-06  percent 40  spent apbn 2024 = Rp 6 }
  progress portal { date 2024-09  percent 60  spent csr 2024 = Rp 2 }
  evaluation nilai "Evaluasi" { component "A" { weight 10  score 3 }  component "B" { weight 30  score 2 } }
  decree sk "SK" { date 2022-07-13 }
`);

/** A figure in few letters: `15`, `Rp 15`, `95.27 %`, the text of a title, `-` for a missing one. */
function short(figure: Figure): string {
  if (figure.kind === 'title') return figure.text;
  if (figure.kind === 'missing') return '-';
  const { value, text, unit } = figure;
  if (value.kind === 'money') return `Rp ${value.rupiah}`;
  if (value.kind === 'number') return `${value.number}${value.percent ? ' %' : ''}${unit ? ` ${unit}` : ''}`;
  if (value.kind === 'grade') return `${value.name} ${text}`;
  if (value.kind === 'moment') return value.at;
  if (value.kind === 'prose') return value.prose.join('');
  return value.kind;
}

describe('figures', () => {
  test.each([
    // Titles
    ['ikm', 'Indeks Kepuasan'],
    ['kotim.ikm', 'Indeks Kepuasan'],
    ['governance.public-service', 'Pelayanan publik'],
    ['kominfo-2021.governance', 'Smart Governance'],
    ['predikat.bb', 'Sangat Baik'],
    ['ikm.owner', 'Dinas Kesehatan'],
    ['portal.owner', 'Dinas Kesehatan'],
    ['portal.under', 'Program'],
    ['dinas.short', 'Dinkes'],
    ['badan.short', 'Badan'],
    ['ikm.unit', 'poin'],
    // Series: a span answers for each year in it; revisions win in the order of their dates
    ['ikm.target.2022', '78 poin'],
    ['ikm.target.2023', '79 poin'],
    ['ikm.target.2024', '85 poin'],
    ['ikm.target.2025', '80 poin'],
    ['ikm.target.2026', '82 poin'],
    ['ikm.target.2026-q1', '81 poin'],
    ['ikm.target', '82 poin'],
    ['ikm.target.2031', '-'],
    ['ikm.target.2025-q1', '-'],
    ['ikm.original-target.2024', '80 poin'],
    ['ikm.baseline', '76.5 poin'],
    ['ikm.baseline.2020', '70 poin'],
    ['ikm.reached.2022', '76 poin'],
    ['jumlah.target.2024', '40'],
    ['jumlah.reached.2024', '30'],
    ['rb.target.2024', 'bb Sangat Baik'],
    ['penduduk.value', '430000 jiwa'],
    ['penduduk.value.2021', '428895 jiwa'],
    ['miskin.baseline.2022', '17.63 %'],
    // Achievement, true and not capped
    ['miskin.achievement.2024', '95.27 %'],
    ['miskin-sisa.achievement.2024', '95.03 %'],
    ['ikm.achievement.2022', '97.44 %'],
    ['jumlah.achievement.2024', '75 %'],
    ['puncak.achievement.2024', '120 %'],
    ['akhir.achievement.2024', '90 %'],
    ['dalam.achievement.2024', '100 %'],
    ['rb.achievement.2024', '75 %'],
    ['ikm.achievement.2023', '-'],
    // Money
    ['portal.budget', 'Rp 22'],
    ['portal.budget.2024', 'Rp 15'],
    ['portal.budget.csr', 'Rp 12'],
    ['portal.budget.csr.2024', 'Rp 5'],
    ['portal.budget.kominfo-2021.csr.2024', 'Rp 5'],
    ['portal.budget.2030', '-'],
    ['portal.spent', 'Rp 8'],
    ['portal.percent', '60 %'],
    ['batal.budget', 'Rp 1000'],
    ['prog.budget.2024', 'Rp 115'],
    ['prog.ceiling', 'Rp 99'],
    ['governance.budget.2024', 'Rp 115'],
    ['governance.public-service.budget.csr', 'Rp 112'],
    ['living.budget.2024', 'Rp 0'],
    ['csr.budget.2024', 'Rp 105'],
    ['dinas.budget', 'Rp 122'],
    ['kotim.budget.2025', 'Rp 7'],
    // Counts
    ['governance.coverage', '33.33 %'],
    ['governance.public-service.coverage', '2'],
    ['governance.intersections', '1'],
    ['governance.intersections.economy', '1'],
    ['kotim.intersections', '1'],
    ['kotim.coverage', '5.56 %'],
    ['quickwins.count', '1'],
    ['actions.count', '1'],
    ['dimensions.count', '6'],
    // Times and scores
    ['portal.schedule', '2024-02..2025-03'],
    ['kotim.period', '2022..2031'],
    ['sk.date', '2022-07-13'],
    ['nilai.score', '2.25'],
    // Nothing
    ['tidak-ada', '-'],
    ['ikm.targett.2024', '-'],
    ['quickwins', '-'],
    ['', '-'],
    ['.', '-'],
  ])('%s is %s', (path, expected) => expect(short(findFigure(plan, path))).toBe(expected));

  test('say their unit, digits and moment', () => {
    expect(findFigure(plan, 'ikm.target.2025')).toEqual({
      kind: 'value',
      element: 'kotim.ikm',
      value: { kind: 'number', number: '80' },
      unit: 'poin',
      precision: 1,
      at: '2025',
    });
  });

  test('no two kinds share the name of their collection', () => {
    expect(new Set(Object.values(collectionNames)).size).toBe(33);
  });
});

describe('paths in prose', () => {
  test('are all answered, in the order of paths', () => {
    const joined = planOf(
      'plan k "K" { uses kominfo-2021 }\nnarrative n "N [[k]]" { text "[[k]] [[governance]]" }',
    ).plan;
    expect([...joined.parts.figures.keys()]).toEqual(['governance', 'k']);
  });

  test('that no figure answers to are unknown, with the known figures and a near path', () => {
    const joined = planOf(`plan k "K" { }
      indicator ikm "IKM" { }
      narrative n "N" { text "[[ikm.targett.2024]] [[ikn.target]] [[quickwins.total]] [[ikm.definition]]" }`).plan;
    expect(joined.parts.unknownNames).toMatchObject([
      { name: 'ikm.targett.2024', near: 'ikm.target.2024', place: { element: 'k.n', path: 'text@0' } },
      { name: 'ikn.target', near: 'ikm.target' },
      { name: 'quickwins.total', figures: ['count'] },
      { name: 'ikm.definition' },
    ]);
    expect(joined.parts.unknownNames[3]?.figures).toContain('target.2026');
  });

  test('that are written in Indonesian or by the name of a kind have the near path', () => {
    const joined = planOf(`plan k "K" { }
      sopd dinas "Dinas" { }
      narrative n "N" { text "[[quickwin.count]] [[kegiatan.count]] [[dinas.anggaran.2024]] [[dinas.kepala]]" }`).plan;
    expect(joined.parts.unknownNames.map(({ near }) => near)).toEqual([
      'quickwins.count',
      'actions.count',
      'dinas.budget.2024',
      'dinas.head',
    ]);
  });

  test('in titles that mention each other come to an end', () => {
    const joined = planOf('plan k "K" { }\nsopd a "A [[b]]"\nsopd b "B [[a]]"').plan;
    expect(joined.parts.figures.get('a')).toMatchObject({ kind: 'title', text: 'A b' });
  });
});
