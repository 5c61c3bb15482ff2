import { describe, expect, it } from 'vitest';
import { findReferences } from '../places/find-references.ts';
import { planOf } from '../testing/plan-of.ts';
import { proseText } from '../values/prose-text.ts';
import { tableKey } from './evaluate-tables.ts';
import type { TableValue } from './table-rows.ts';

const plan = `plan kotim "Kotim" { uses kominfo-2021  period 2022..2026 }
sopd diskominfo "Dinas Komunikasi dan Informatika" { short "Diskominfo" }
sopd dpmptsp "Dinas Penanaman Modal" { short "DPMPTSP" }
scale predikat "Predikat" { grade b "B"  grade bb "BB"  grade a "A" }
indicator ikm "Indeks Kepuasan" in governance.public-service { direction up  unit "indeks"  precision 2  target 2025 = 90 }
indicator reformasi "Reformasi" in governance.bureaucracy { graded predikat  target 2025 = bb }
programme layanan "Program Layanan" in governance.public-service { owner diskominfo }
action portal "Portal" {
  under layanan  area application  schedule 2023..2024
  budget apbd-kabupaten 2024 = Rp 100,5 juta
  budget csr 2024 = Rp 20 juta
  contributes-to ikm
}
action kasir "Kasir" in economy.transaction { owner dpmptsp  area literacy  schedule 2025-02..2025-03  budget csr 2025 = Rp 5 }
quickwin satu-pintu "Satu Pintu" in governance.public-service, economy { owner dpmptsp  risk "Jaringan" { mitigation "Luring" }  risk "Listrik" }
quickwin batal "Batal" in living.health { nomination { decision rejected } }
`;

/** The cells of a table, as short texts. */
function rowsOf(body: string, index = 0): readonly (readonly string[])[] {
  const { plan: joined } = planOf(`${plan}document buku "Buku" { report masterplan ${body} }`);
  const found = joined.parts.tables.get(tableKey('kotim.buku', index));
  if (!found) throw new Error('There is no such table.');
  const rows = found.rows.map(({ cells }) => cells.map((cell) => cell.map(print).join(' + ')));
  const totals = found.totals.map((total) => total?.sum ?? '');
  return totals.some(Boolean) ? [...rows, totals] : rows;
}

function print(value: TableValue): string {
  if (value.kind === 'name') return value.text.id;
  if (value.kind === 'word') return value.word;
  if (value.kind === 'prose') return proseText(value.prose);
  if (value.kind === 'span') return `${value.from}..${value.until}`;
  const { scalar, unit, text } = value;
  if (scalar.kind === 'number') return [scalar.number, unit].filter(Boolean).join(' ');
  if (scalar.kind === 'money') return scalar.rupiah;
  if (scalar.kind === 'moment') return scalar.at;
  return text ?? scalar.kind;
}

const titles = (body: string) => rowsOf(`table "T" { ${body}  columns name }`).map(([name]) => name);

describe('tables of a document', () => {
  it('leads through the owner of the programme above where an action names none', () => {
    expect(rowsOf('table "T" { rows action  columns title, owner.short }')).toEqual([
      ['Portal', 'Diskominfo'],
      ['Kasir', 'DPMPTSP'],
    ]);
  });

  it('shows properties, figures and what references lead to', () => {
    expect(
      rowsOf(
        'table "T" { rows action  columns title, dimension, owner, under.title, budget.2024, budget.csr, schedule }',
      ),
    ).toEqual([
      ['Portal', 'Smart Governance', 'Diskominfo', 'Program Layanan', '120500000', '20000000', '2023..2024'],
      ['Kasir', 'Smart Economy', 'DPMPTSP', '', '', '5', '2025-02..2025-03'],
    ]);
  });

  it('sums the columns that ask for it, exactly', () => {
    expect(rowsOf('table "T" { rows action  columns title, budget  total budget }').at(-1)).toEqual(['', '120500005']);
  });

  it('sums nothing where money stands beside numbers or there are only texts', () => {
    expect(rowsOf('table "T" { rows action  columns title  total title }')).toHaveLength(2);
  });

  it('keeps the order of the text, and sorts by several paths', () => {
    expect(titles('rows indicator')).toEqual(['ikm', 'reformasi']);
    expect(titles('rows action  sort owner, title')).toEqual(['portal', 'kasir']);
    expect(titles('rows action  sort budget')).toEqual(['kasir', 'portal']);
    expect(titles('rows action  sort schedule')).toEqual(['portal', 'kasir']);
  });

  it('shows of quick wins only those that stand', () => {
    expect(titles('rows quickwin')).toEqual(['satu-pintu']);
    expect(titles('rows quickwins')).toEqual(['satu-pintu']);
  });

  it.each([
    ['in governance', ['portal']],
    ['not in governance', ['kasir']],
    ['in governance.public-service or economy', ['portal', 'kasir']],
    ['owner = diskominfo', ['portal']],
    ['owner != diskominfo', ['kasir']],
    ['owner = diskominfo or dpmptsp and area = literacy', ['kasir']],
    ['under', ['portal']],
    ['not under', ['kasir']],
    ['budget.2024 >= Rp 120,5 juta', ['portal']],
    ['budget.2024 < Rp 120,5 juta', []],
    ['schedule = 2024', ['portal']],
    ['schedule > 2024', ['kasir']],
    ['schedule < 2025-02', ['portal']],
    ['contributes-to = ikm', ['portal']],
    ['title = "kasir"', ['kasir']],
    ['owner.short = "DPMPTSP"', ['kasir']],
  ])('filters where %s', (where, expected) => {
    expect(titles(`rows action  where ${where}`)).toEqual(expected);
  });

  it('compares grades by their place in the scale', () => {
    expect(titles('rows indicator  where target.2025 >= bb')).toEqual(['reformasi']);
    expect(titles('rows indicator  where target.2025 > bb')).toEqual([]);
    expect(titles('rows indicator  where target.2025 > b')).toEqual(['reformasi']);
  });

  it('reads the properties of blocks', () => {
    expect(rowsOf('table "T" { rows quickwin  columns risk, risk.mitigation }')).toEqual([
      ['Jaringan + Listrik', 'Luring'],
    ]);
  });

  it('calls progress and revisions by what they are about', () => {
    const { plan: joined } = planOf(`${plan}progress ikm { date 2025-06  value 2025 = 88 }
revision portal { date 2025  kind revised  reason "Pindah" }
document buku "Buku" { report masterplan table "T" { rows progress  columns title } table "T" { rows revision  columns title } }`);
    const titlesAt = (index: number) =>
      joined.parts.tables.get(tableKey('kotim.buku', index))?.rows.map(({ cells }) => cells[0]?.map(print));
    expect([titlesAt(0), titlesAt(1)]).toEqual([[['Indeks Kepuasan']], [['Portal']]]);
  });

  it('shows a value with the unit of its indicator and a grade by its title', () => {
    expect(rowsOf('table "T" { rows indicator  columns target.2025 }')).toEqual([['90 indeks'], ['BB']]);
  });
});

describe('words of a table', () => {
  const unknown = (body: string) => {
    const { plan: joined, textAt } = planOf(`${plan}document buku "Buku" { report masterplan table "T" { ${body} } }`);
    return joined.parts.unknownNames.map(({ place, near, expected, words }) => [
      textAt(place),
      near ?? (words ? words.of : expected.join()),
    ]);
  };

  it.each([
    ['rows acton', [['acton', 'action']]],
    ['rows kegiatan', [['kegiatan', 'action']]],
    ['rows action  columns title, ownr', [['ownr', 'owner']]],
    [
      'rows action  columns judul, pemilik, anggaran.2024',
      [
        ['judul', 'title'],
        ['pemilik', 'owner'],
        ['anggaran.2024', 'budget.2024'],
      ],
    ],
    ['rows action  columns budgt.2024', [['budgt.2024', 'budget.2024']]],
    ['rows action  columns budget.csrr', [['budget.csrr', 'property']]],
    ['rows action  columns owner.shor', [['owner.shor', 'owner.short']]],
    ['rows action  columns schedule.begin', [['schedule.begin', 'property']]],
    ['rows action  sort titel', [['titel', 'title']]],
    ['rows action  columns title, budget  total budgets', [['budgets', 'budget']]],
    ['rows action  where ownr = diskominfo', [['ownr', 'owner']]],
    ['rows action  where owner = diskominfu', [['diskominfu', 'diskominfo']]],
    ['rows action  where owner = ikm', [['ikm', 'sopd']]],
    ['rows action  where area = aplication', [['aplication', 'application']]],
    ['rows action  where in governence', [['governence', 'governance']]],
    ['rows action  columns title, budget.csr.2024  where owner.short = "X" and budget.2025', []],
  ])('notes what is wrong in %s', (body, expected) => {
    expect(unknown(body)).toEqual(expected);
  });

  it('finds the names in conditions and columns, but no closed word that is also a name', () => {
    const { plan: joined, textAt } = planOf(
      `${plan}sopd application "Dinas Aplikasi"
document buku "Buku" { report masterplan table "T" { rows action  columns title, budget.csr.2024  where owner = diskominfo and area = application } }`,
    );
    const uses = (id: string) =>
      (findReferences(joined).get(id) ?? [])
        .filter(({ element }) => element === 'kotim.buku')
        .map((place) => [textAt(place), place.name]);
    expect(uses('kotim.diskominfo')).toEqual([['diskominfo', 'diskominfo']]);
    expect(uses('kominfo-2021.csr')).toEqual([['budget.csr.2024', 'budget.csr']]);
    expect(uses('kotim.application')).toEqual([]);
  });

  it('gives the same tables as a fresh join after a change', () => {
    const source = `${plan}document buku "Buku" { report masterplan table "T" { rows action  columns title, owner } }`;
    const first = planOf(source);
    const next = planOf(source.replace('"Diskominfo"', '"Kominfo"'), first.plan);
    expect(next.plan.parts.tables).toEqual(planOf(source.replace('"Diskominfo"', '"Kominfo"')).plan.parts.tables);
    expect(planOf(source, first.plan).plan.parts.tables).toBe(first.plan.parts.tables);
  });
});
