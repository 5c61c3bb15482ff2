import { describe, expect, test } from 'vitest';
import { planOf } from '../testing/plan-of.ts';

const header = 'plan kotim "Masterplan" { uses kominfo-2021 }\n';

describe('elements', () => {
  test('become typed values by the table of kinds', () => {
    const { plan } = planOf(`${header}
      sopd dpmptsp "Dinas Perizinan"
      /** Periksa lagi */
      indicator ikm "Indeks Kepuasan" in governance.public-service {
        kind index  direction up  unit "poin"  baseline 2021 = 76,5  target 2022 = 78  2023..2024 = 80
        owner dpmptsp
      }`);
    expect(plan.parts.indicator).toEqual([
      {
        id: 'kotim.ikm',
        name: 'ikm',
        title: 'Indeks Kepuasan',
        in: [
          {
            name: 'governance.public-service',
            id: 'kominfo-2021.governance.public-service',
            type: 'subdimension',
          },
        ],
        reviewNote: 'Periksa lagi',
        type: 'indicator',
        kind: 'index',
        direction: 'up',
        unit: ['poin'],
        baseline: [{ from: '2021', until: '2021', value: { kind: 'number', number: '76.5' } }],
        target: [
          [
            { from: '2022', until: '2022', value: { kind: 'number', number: '78' } },
            { from: '2023', until: '2024', value: { kind: 'number', number: '80' } },
          ],
        ],
        owner: { name: 'dpmptsp', id: 'kotim.dpmptsp', type: 'sopd' },
        aligns: [],
        allow: [],
      },
    ]);
  });

  test('leave out malformed values but keep what damaged quotes say', () => {
    const { plan } = planOf(`${header}
      indicator ikm "IKM" { baseline 2021 = 76.5  precision x  definition “rata-rata” }`);
    const [ikm] = plan.parts.indicator;
    expect(ikm?.baseline).toEqual([]);
    expect(ikm?.precision).toBeUndefined();
    expect(ikm?.definition).toEqual(['rata-rata']);
  });

  test('read a percent that cannot be read as nothing at all', () => {
    const { plan } = planOf(`${header} fact penduduk "Penduduk" { value 2021 = 428.895  2022 = 1,250,000 }`);
    expect(plan.parts.fact[0]?.value).toHaveLength(1);
  });

  test('without a name are numbered by what they say, not where they stand', () => {
    const one = 'progress ikm { date 2023  note "satu" }';
    const two = 'progress ikm { date 2023  note "dua" }';
    const first = planOf(`${header}indicator ikm "IKM" { }\n//- a.rencana\n${one}\n//- b.rencana\n${two}`);
    const second = planOf(`${header}indicator ikm "IKM" { }\n//- a.rencana\n${two}\n//- b.rencana\n${one}`);
    expect(first.plan.parts.progress.map(({ id }) => id)).toEqual([
      'kotim.progress:ikm@2023',
      'kotim.progress:ikm@2023#1',
    ]);
    expect(second.plan.parts.progress).toEqual(first.plan.parts.progress);
  });

  test('of files without a plan have ids without one', () => {
    const { plan } = planOf('sopd diskominfo "Dinas Kominfo"');
    expect(plan.name).toBe('');
    expect(plan.parts.sopd.map(({ id }) => id)).toEqual(['diskominfo']);
  });

  test('of a library root stand in a plan of its name', () => {
    const { plan } = planOf('library daerah "Pustaka daerah" { }\nfund hibah "Hibah"');
    expect(plan.name).toBe('daerah');
    expect(plan.parts.fund.map(({ id }) => id)).toEqual(['daerah.hibah']);
  });
});

describe('mentions that lead round', () => {
  test('end, for a path ends at a title or a figure; titles with mentions are told', () => {
    const { plan, textAt } = planOf(`${header}
      indicator a "A [[b]]" { definition "[[a]] [[a.definition]]" }
      indicator b "B [[a]]" { definition "[[b]]" }`);
    expect(plan.parts.figures.get('a')).toEqual({ kind: 'title', element: 'kotim.a', text: 'A b' });
    expect(plan.parts.titleMentions.map(({ place }) => textAt(place))).toEqual(['"A [[b]]"', '"B [[a]]"']);
    expect(plan.parts.unknownNames.map(({ name }) => name)).toEqual(['a.definition']);
  });
});
