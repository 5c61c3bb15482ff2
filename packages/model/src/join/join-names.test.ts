import { describe, expect, test } from 'vitest';
import { planOf } from '../testing/plan-of.ts';

const header = 'plan kotim "Masterplan" { uses kominfo-2021 }\n';

describe('names', () => {
  test('of libraries that nobody uses are unknown', () => {
    const { plan } = planOf('plan kotim "M" { }\naction a "A" in governance { }');
    expect(plan.parts.dimension).toEqual([]);
    expect(plan.parts.unknownNames).toMatchObject([{ name: 'governance', expected: ['dimension', 'subdimension'] }]);
  });

  test('own win over imported, imported over those of libraries', () => {
    const { plan } = planOf(`
      plan kotim "M" { uses pustaka  import kalteng }
      fund csr "CSR kami"
      programme p "P" { budget csr 2024 = Rp 1  budget apbd 2024 = Rp 2  budget dak 2024 = Rp 3 }
//- library/pustaka.rencana
      library pustaka "Pustaka" { }
      fund csr "CSR pustaka"
      fund apbd "APBD pustaka"
      fund dak "DAK"
//- plan/kalteng.rencana
      plan kalteng "Provinsi" { }
      fund csr "CSR provinsi"
      fund apbd "APBD provinsi"`);
    expect(plan.parts.programme[0]?.budget.map(({ fund }) => fund.id)).toEqual([
      'kotim.csr',
      'kalteng.apbd',
      'pustaka.dak',
    ]);
    expect(plan.parts.unknownNames).toEqual([]);
  });

  test('that two libraries declare are ambiguous until the source stands before them', () => {
    const { plan } = planOf(`
      plan kotim "M" { uses kominfo-2021, ikci }
      action a "A" in economy { }
      action b "B" in ikci.economy { }
      action c "C" in economy.industry { }`);
    expect(plan.parts.unknownNames).toMatchObject([
      { place: { element: 'kotim.a', path: 'in#0' }, ambiguous: ['kominfo-2021.economy', 'ikci.economy'] },
    ]);
    expect(plan.parts.action[1]?.in[0]?.id).toBe('ikci.economy');
    expect(plan.resolve('economy')).toBeUndefined();
    expect(plan.resolve('kominfo-2021.economy')?.title).toBe('Smart Economy');
  });

  test('that are unknown come with a near one of a kind that fits', () => {
    const { plan, textAt } = planOf(`${header}
      sopd diskominfo "Dinas Kominfo"
      indicator diskominfa "Bukan pemilik" { owner diskomnifo }
      action a "A" in public-service { owner diskominfa  supports diskominfo, tidak-ada }`);
    expect(plan.parts.unknownNames.map(({ place, near, found }) => [textAt(place), near, found])).toEqual([
      ['public-service', 'governance.public-service', undefined],
      ['diskominfa', undefined, 'indicator'],
      ['tidak-ada', undefined, undefined],
      ['diskomnifo', 'diskominfo', undefined],
    ]);
  });

  test('of unknown libraries come with a near library', () => {
    const { plan } = planOf('plan kotim "M" { uses kominfo-2012 }');
    expect(plan.parts.unknownNames).toMatchObject([
      { name: 'kominfo-2012', expected: ['library'], near: 'kominfo-2021' },
    ]);
  });

  test('of grades stand bare in the scale of the indicator, also in progress and revisions', () => {
    const { plan } = planOf(`${header}
      scale predikat "Predikat" { grade b "Baik"  grade bb "Sangat Baik" }
      indicator rb "RB" { kind ordinal  graded predikat  baseline 2021 = b  target 2023 = bbb }
      progress rb { date 2023  reached bb }
      revision rb { date 2023  target 2024 = predikat.bb }
      indicator lain "Lain" { baseline 2021 = bb }`);
    expect(plan.parts.unknownNames.map(({ place, name, near }) => [place.element, name, near])).toEqual([
      ['kotim.lain', 'bb', undefined],
      ['kotim.rb', 'bbb', 'bb'],
    ]);
  });

  test('said twice are duplicates and the first stands', () => {
    const { plan } = planOf(`${header}//- a.rencana\nsopd x "Satu"\n//- b.rencana\nfund x "Dua"`);
    expect(plan.parts.duplicateNames).toEqual([
      { name: 'x', first: 'kotim.x', others: [{ file: 'b.rencana', key: 'x' }] },
    ]);
    expect(plan.parts.sopd.map(({ title }) => title)).toEqual(['Satu']);
    expect(plan.parts.fund.some(({ name }) => name === 'x')).toBe(false);
  });

  test('of sub-dimensions live in their dimension', () => {
    const { plan } = planOf(`${header}
      dimension sungai "Sungai"
      subdimension air "Air" in sungai
      subdimension air "Air bersih" in living
      action a "A" in sungai.air, kotim.living.air, governance.public-service { }`);
    expect(plan.parts.duplicateNames).toEqual([]);
    expect(plan.parts.action[0]?.in.map(({ id }) => id)).toEqual([
      'kotim.sungai.air',
      'kotim.living.air',
      'kominfo-2021.governance.public-service',
    ]);
  });

  test('in a library are read with its own eyes and its mistakes are its own', () => {
    const { plan } = planOf(`
      plan kotim "M" { uses pustaka }
      sopd bapenda "Milik rencana"
//- library/pustaka.rencana
      library pustaka "P" { }
      sopd lain "Lain"
      service s "S" { owner bapenda }
      service t "T" { owner lain }`);
    expect(plan.parts.unknownNames).toEqual([]);
    expect(plan.parts.service.map(({ owner }) => owner?.id)).toEqual([undefined, 'pustaka.lain']);
  });
});
