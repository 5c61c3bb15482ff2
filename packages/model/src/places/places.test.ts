import { describe, expect, test } from 'vitest';
import type { SourceEdit } from '../finding.ts';
import { type Fixture, planOf } from '../testing/plan-of.ts';
import { findReferences } from './find-references.ts';
import { resolveEdits } from './resolve-edits.ts';

const header = 'plan kotim "M" { uses kominfo-2021 }\n';

describe('places', () => {
  const { textAt } = planOf(`${header}
    sopd dinas "Dinas" { short "D"  duty "satu"  duty "dua" }
    requirement r "R" { about plan  needs vision }
    progress a { date 2024  reached 3 }
    action a "Aksi" in governance, living.health {
      owner dinas
      supports dinas, dinas
      budget csr 2024 = Rp 1  2025 = Rp 2
      budget apbn 2024 = Rp 3
      goal "tuju [[dinas]] dan [[csr]]"
      output "Satu" { unit "u" }
      output "Dua" { unit "v"  target 2024 = 7 }
    }
//- b.rencana
    extend sopd dinas "Dinas Baru" { duty "tiga"  duty "empat" }
    extend dimension society "Smart People" { order 7 }
    extend dimension governance { goal "baik" }`);

  test.each([
    ['kotim.a', 'name', 'a'],
    ['kotim.a', 'title', '"Aksi"'],
    ['kotim.a', 'in#1', 'living.health'],
    ['kotim.a', 'owner', 'owner dinas'],
    ['kotim.a', 'owner:keyword', 'owner'],
    ['kotim.a', 'owner#0', 'dinas'],
    ['kotim.a', 'supports#1', 'dinas'],
    ['kotim.a', 'budget.1:fund', 'apbn'],
    ['kotim.a', 'budget#1:value', 'Rp 2'],
    ['kotim.a', 'budget.0#1:at', '2025'],
    ['kotim.a', 'goal@1', 'csr'],
    ['kotim.a', 'output.1/title', '"Dua"'],
    ['kotim.a', 'output.1/target#0:value', '7'],
    ['kotim.progress:a@2024', 'about', 'a'],
    ['kotim.progress:a@2024', 'reached:value', '3'],
    ['kotim.r', 'about', 'about plan'],
    // Over extensions: indices count on, the title and single properties are those that stand.
    ['kotim.dinas', 'duty.2', 'duty "tiga"'],
    ['kotim.dinas', 'duty.3', 'duty "empat"'],
    ['kotim.dinas', 'title', '"Dinas Baru"'],
    ['kotim.dinas', 'title.0', '"Dinas"'],
    ['kotim.dinas', 'extends.1', 'dinas'],
    ['kominfo-2021.society', 'title', '"Smart People"'],
    ['kominfo-2021.society', 'order', 'order 7'],
    ['kominfo-2021.governance', 'goal', 'goal "baik"'],
    ['kotim.a', 'nothing', undefined],
    ['kotim.zz', '', undefined],
  ])('%s at %s is %s', (element, path, text) => expect(textAt({ element, path })).toBe(text));
});

describe('references', () => {
  const source = `${header}
    sopd dinas "Dinas"
    person bupati "Bupati" { of dinas }
    scale s "S" { grade b "B" }
    indicator i "I" in governance.public-service { graded s  owner dinas  baseline 2021 = b  target 2022 = s.b }
    action a "A [[i]]" in governance { owner kotim.dinas  budget csr 2024 = Rp 1 }
    progress i { date 2024  reached b }
    narrative n "N" { text "[[i.target.2022]], [[a.budget.csr.2024]], [[s.b]] [[governance.public-service.coverage]]" }
    document d "D" { table "T" { rows action  where in governance and owner = dinas } }
    extend sopd dinas { }`;
  const { plan, textAt } = planOf(source);
  // The library refers to its own dimensions, too; only the plan's text is at hand here.
  const references = (id: string) =>
    (findReferences(plan).get(id) ?? [])
      .filter(({ element }) => element.startsWith('kotim.'))
      .map(({ element, path, name }) => {
        expect(textAt({ element, path })?.startsWith(name)).toBe(true);
        return `${element.slice(6)} ${path} ${name}`;
      });

  test.each([
    [
      'kotim.dinas',
      [
        'a owner#0 kotim.dinas',
        'bupati of#0 dinas',
        'd table/where#1#0 dinas',
        'dinas extends.1 dinas',
        'i owner#0 dinas',
      ],
    ],
    ['kotim.kotim', ['a owner#0 kotim']],
    ['kotim.i', ['a title@0 i', 'n text@0 i', 'progress:i@2024 about i']],
    ['kotim.s', ['i graded#0 s', 'i target#0:value s', 'n text@2 s']],
    ['kotim.s.b', ['i baseline#0:value b', 'i target#0:value s.b', 'n text@2 s.b', 'progress:i@2024 reached:value b']],
    ['kominfo-2021.csr', ['a budget:fund csr', 'n text@1 a.budget.csr']],
    [
      'kominfo-2021.governance',
      ['a in#0 governance', 'd table/where#0#0 governance', 'i in#0 governance', 'n text@3 governance'],
    ],
    [
      'kominfo-2021.governance.public-service',
      ['i in#0 governance.public-service', 'n text@3 governance.public-service'],
    ],
  ])('of %s are all found, with how they are written', (id, expected) =>
    expect(references(id).sort()).toEqual(expected),
  );

  test('are looked up once for a plan', () => expect(findReferences(plan)).toBe(findReferences(plan)));
});

describe('edits', () => {
  const apply = ({ locate, files }: Fixture, edits: readonly SourceEdit[]): string => {
    const resolved = [...resolveEdits(edits, locate)].sort((first, second) => second.range[0] - first.range[0]);
    let text = files.get('plan.rencana')?.text ?? '';
    for (const edit of resolved) text = text.slice(0, edit.range[0]) + edit.text + text.slice(edit.range[1]);
    return text;
  };
  const at = (path: string, element = 'kotim.a') => ({ element, path });
  const plan = 'plan kotim "M" { }\n';
  const add = (text: string, path = ''): SourceEdit => ({ kind: 'add-property', place: at(path), text });

  test('replace a place', () => {
    const fixture = planOf(`${plan}sopd a "A" { code "1" }\n`);
    expect(apply(fixture, [{ kind: 'replace', place: at('title'), text: '"B"' }])).toBe(
      `${plan}sopd a "B" { code "1" }\n`,
    );
  });

  test.each([
    ['a whole line', 'sopd a "A" {\n  code "1"\n  short "x"\n}\n', 'code', 'sopd a "A" {\n  short "x"\n}\n'],
    ['a whole element', 'sopd a "A" {\n  code "1"\n}\n', '', ''],
    ['the first of a line', 'sopd a "A" {\n  code "1"  short "x"\n}\n', 'code', 'sopd a "A" {\n  short "x"\n}\n'],
    ['the last of a line', 'sopd a "A" {\n  code "1"  short "x"\n}\n', 'short', 'sopd a "A" {\n  code "1"\n}\n'],
    ['the first of a list', 'action a "A" { supports x, y }\n', 'supports#0', 'action a "A" { supports y }\n'],
    ['the last of a list', 'action a "A" { supports x, y }\n', 'supports#1', 'action a "A" { supports x }\n'],
  ])('remove %s', (_, before, path, after) =>
    expect(apply(planOf(plan + before), [{ kind: 'remove', place: at(path) }])).toBe(plan + after),
  );

  test.each([
    ['lines', 'action a "A" {\n    note "x"\n}\n', 'action a "A" {\n    note "x"\n    owner b\n}\n'],
    ['an empty block of lines', 'action a "A" {\n}\n', 'action a "A" {\n  owner b\n}\n'],
    ['one line', 'action a "A" { note "x" }\n', 'action a "A" { note "x"  owner b }\n'],
    ['an empty line', 'action a "A" { }\n', 'action a "A" { owner b }\n'],
    ['a brace at the end of a line', 'action a "A" {\n  note "x" }\n', 'action a "A" {\n  note "x"\n  owner b\n}\n'],
    ['lines of Windows', 'action a "A" {\r\n  note "x"\r\n}\r\n', 'action a "A" {\r\n  note "x"\r\n  owner b\r\n}\r\n'],
  ])('add a property to %s', (_, before, after) =>
    expect(apply(planOf(plan + before), [add('owner b')])).toBe(plan + after),
  );

  test('add braces where an element has none, once for several properties', () => {
    expect(apply(planOf(`${plan}sopd a "A {"\n`), [add('code "1"'), add('short "x"')])).toBe(
      `${plan}sopd a "A {" { code "1"  short "x" }\n`,
    );
  });

  test('add a property to a block', () => {
    const before = `${plan}quickwin a "A" {\n  risk "R" {\n    effect low\n  }\n}\n`;
    expect(apply(planOf(before), [add('mitigation "m"', 'risk')])).toBe(
      before.replace('low\n', 'low\n    mitigation "m"\n'),
    );
  });

  test('drop what stands nowhere', () => {
    expect(resolveEdits([{ kind: 'remove', place: at('', 'kotim.zz') }], () => undefined)).toEqual([]);
  });
});

test('finds the other dimension of an intersection that prose mentions', () => {
  const { plan } = planOf(`${header}narrative n "N" { text "[[governance.intersections.economy]]" }`);
  expect(findReferences(plan).get('kominfo-2021.economy')).toContainEqual({
    element: 'kotim.n',
    path: 'text@0',
    name: 'governance.intersections.economy',
  });
});
