import { describe, expect, test } from 'vitest';
import { planOf } from '../testing/plan-of.ts';
import { type ChecklistItem, checklist, type RequiredFrom } from './checklist.ts';

const header = 'plan kotim "Kotim" { period 2022..2026 }\nsopd dinas "Dinas"\nsopd badan "Badan"\n';
const dimensions = 'dimension tata "Tata"\ndimension ekonomi "Ekonomi"\nsubdimension izin "Izin" in tata\n';

function itemsOf(source: string, stage: RequiredFrom = 4): readonly ChecklistItem[] {
  return checklist(planOf(header + source).plan.parts, stage);
}

function shown(source: string, stage?: RequiredFrom): string[] {
  return itemsOf(source, stage).map(
    ({ requirement, element, property, met }) =>
      `${requirement.replace('kotim.', '')} ${element.replace('kotim.', '')} ${property} ${met ? 'met' : 'missing'}`,
  );
}

describe('checklist', () => {
  test('asks each needed property of each element of the kind', () => {
    expect(
      shown(`requirement r "R" { about service  needs users, desired }
service ktp "KTP" { users "Warga" }
service kk "KK" { users "  "  desired "Sehari" }`),
    ).toEqual(['r kk users missing', 'r kk desired met', 'r ktp users met', 'r ktp desired missing']);
  });

  test('lists by stage, and only what is due by the stage asked for', () => {
    const source = `requirement akhir "Akhir" { about service  needs users  from 4 }
requirement awal "Awal" { about service  needs desired  from 2 }
requirement selalu "Selalu" { about service  needs existing }
service ktp "KTP" { }`;
    expect(shown(source, 1)).toEqual(['selalu ktp existing missing']);
    expect(shown(source, 4)).toEqual([
      'selalu ktp existing missing',
      'awal ktp desired missing',
      'akhir ktp users missing',
    ]);
    expect(itemsOf(source).map(({ from }) => from)).toEqual([1, 2, 4]);
  });

  test('takes the requirements of the libraries in use, also a region’s own', () => {
    const items = itemsOf(`extend plan kotim { uses pedoman }
service ktp "KTP" { users "Warga" }
//- library/pedoman.rencana
library pedoman "Pedoman Daerah" { level regency }
requirement pengguna "Pengguna layanan" { about service  needs users  from 1  severity error }
`);
    expect(items).toEqual([
      {
        requirement: 'pedoman.pengguna',
        element: 'kotim.ktp',
        property: 'users',
        from: 1,
        severity: 'error',
        met: true,
        dimensions: [],
      },
    ]);
  });

  test('asks of the plan itself', () => {
    expect(shown('requirement visi "Visi" { about plan  needs vision, region }')).toEqual([
      'visi kotim vision missing',
      'visi kotim region missing',
    ]);
  });

  test('asks nothing of a quick win that was rejected or is only nominated', () => {
    expect(
      shown(`requirement r "R" { about quickwin  needs problem }
quickwin a "A" { nomination { decision rejected } }
quickwin b "B" { nomination { decision nominated }  nomination { decision chosen } }
quickwin c "C" { nomination { decision nominated } }
quickwin d "D" { }`),
    ).toEqual(['r b problem missing', 'r d problem missing']);
  });

  test('asks nothing of what another plan lends', () => {
    expect(
      shown(`extend plan kotim { import provinsi }
requirement r "R" { about sopd  needs duty }
//- plan/provinsi.rencana
plan provinsi "Provinsi" { period 2022..2026 }
sopd dinas-provinsi "Dinas Provinsi"
`),
    ).toEqual(['r badan duty missing', 'r dinas duty missing']);
  });

  test('is narrowed by the dimensions in its header', () => {
    const services = `${dimensions}service satu "Satu" in tata.izin { }
service dua "Dua" in tata { }
service tiga "Tiga" in ekonomi { }
`;
    expect(shown(`${services}requirement r "R" in tata { about service  needs users }`)).toEqual([
      'r dua users missing',
      'r satu users missing',
    ]);
    expect(shown(`${services}requirement r "R" in tata.izin { about service  needs users }`)).toEqual([
      'r satu users missing',
    ]);
    expect(shown(`${services}requirement r "R" in tata { about dimension  needs goal }`)).toEqual([
      'r tata goal missing',
    ]);
  });

  test('names dimensions and owner, also those that come from the programme above', () => {
    const [item] = itemsOf(`${dimensions}requirement r "R" { about action  needs owner, area }
programme p "P" in tata.izin, ekonomi { owner dinas }
action a "A" { under p }`);
    expect(item).toMatchObject({ property: 'owner', met: true, owner: 'kotim.dinas' });
    expect(item?.dimensions).toEqual(['kotim.tata', 'kotim.ekonomi']);
  });

  test('knows the dimension of a sub-dimension, and the agency that an agency is', () => {
    const items = itemsOf(`${dimensions}requirement d "D" { about subdimension  needs goal }
requirement s "S" { about sopd  needs duty }`);
    expect(items.map(({ dimensions, owner }) => [dimensions[0], owner])).toEqual([
      ['kotim.tata', undefined],
      [undefined, 'kotim.badan'],
      [undefined, 'kotim.dinas'],
    ]);
  });

  test('takes what a revision says, and the new owner', () => {
    expect(
      itemsOf(`requirement r "R" { about action  needs schedule }
action a "A" { owner dinas }
revision a { date 2023  kind revised  owner badan  schedule 2023..2024  reason "Pindah" }`),
    ).toMatchObject([{ met: true, owner: 'kotim.badan' }]);
  });

  test('takes none for an answer only with its reason', () => {
    expect(
      shown(`requirement r "R" { about indicator  needs baseline }
indicator a "A" { baseline 2021 = none "Belum diukur" }
indicator b "B" { baseline 2021 = none }`),
    ).toEqual(['r a baseline met', 'r b baseline missing']);
  });

  test('asks nothing for a kind or property that does not exist', () => {
    expect(
      shown(`requirement r "R" { about layanan-publik  needs users }
requirement s "S" { about constructor  needs users }
requirement t "T" { about service  needs constructor, userss }
service ktp "KTP" { }`),
    ).toEqual([]);
  });

  test.each([
    ['0', 1],
    ['7', 4],
    ['2,5', 2],
  ])('reads from %s as stage %d', (from, stage) => {
    expect(itemsOf(`requirement r "R" { about plan  needs vision  from ${from} }`)[0]?.from).toBe(stage);
  });
});
