import { writeSource } from '@rencana/language';
import { describe, expect, test } from 'vitest';
import { findById } from '../derived/find-by-id.ts';
import type { Plan } from '../plan.ts';
import { planOf } from '../testing/plan-of.ts';
import { planElements } from '../writing/plan-elements.ts';

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

  test('takes an imported element as soon as an edit refers to it, and leaves it when that goes', () => {
    const before = taken('objective o "O" { note "x" }').plan;
    const during = taken('objective o "O" { serves maju }', before);
    expect(during.names).toEqual(['maju']);
    expect(taken('objective o "O" { note "x" }', during.plan).names).toEqual([]);
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

describe('previous', () => {
  const source = `${header}
    sopd a "A"
    action satu "Satu" in governance { owner a }
    action dua "Dua" in living { owner a }
    narrative n "N" { text "[[satu]] [[governance.coverage]]" }`;

  test('keeps everything the same where nothing changed', () => {
    const before = planOf(source).plan;
    const after = planOf(`// catatan\n${source}`, before).plan;
    expect(after.parts).toBe(before.parts);
    expect(after.elements).toBe(before.elements);
  });

  test('changes only the element, its collection and what shows it', () => {
    const before = planOf(source).plan;
    const after = planOf(source.replace('"Satu"', '"Pertama"'), before).plan;
    const changed = Object.entries(after.parts).flatMap(([name, part]) =>
      part === before.parts[name as keyof typeof before.parts] ? [] : [name],
    );
    expect(changed.sort()).toEqual(['action', 'figures']);
    expect(findById(after.parts.action, 'kotim.dua')).toBe(findById(before.parts.action, 'kotim.dua'));
  });

  test('an element moved to another file changes only order and sources', () => {
    const before = planOf(source).plan;
    const line = '    sopd a "A"\n';
    const after = planOf(`${source.replace(line, '')}\n//- z.rencana\n${line}`, before).plan;
    const changed = Object.entries(after.parts).flatMap(([name, part]) =>
      part === before.parts[name as keyof typeof before.parts] ? [] : [name],
    );
    expect(changed).toEqual(['order']);
    expect(after.sources.get('kotim.a')).toEqual([{ file: 'z.rencana', local: 'a' }]);
  });

  test('a new grade makes a known name of what was unknown elsewhere', () => {
    const graded = `${header}scale s "S" { grade b "B" }\nindicator i "I" { graded s  baseline 2021 = bb }`;
    const before = planOf(graded).plan;
    expect(before.parts.unknownNames).toHaveLength(1);
    expect(planOf(graded.replace('grade b "B"', 'grade b "B"  grade bb "BB"'), before).plan.parts.unknownNames).toEqual(
      [],
    );
  });
});
