import { expect, test } from 'vitest';
import { createWorkspace } from '../create-workspace.ts';
import { planChecklist } from './plan-checklist.ts';

const source = `plan uji "Rencana Uji" { period 2022..2026  current-stage 2 }
dimension tata "Tata" { order 2 }
dimension ekonomi "Ekonomi" { order 1 }
sopd dinas "Dinas Uji" { short "Dinuj" }
requirement lengkap "Layanan lengkap" { about service  needs users, existing  from 2  source "Ilustrasi"  english "Services are complete" }
requirement nanti "Nanti" { about service  needs desired  from 3 }
requirement visi "Visi" { about plan  needs vision }
service ktp "KTP" in tata, ekonomi { owner dinas  users "Warga" }
service pasar "Pasar" in ekonomi { users "Pedagang"  existing "Manual" }
service izin "Izin" in tata { allow requirement-missing "Menunggu mal pelayanan"  users "Usaha" }
`;

function checked(text = source) {
  const workspace = createWorkspace();
  workspace.setFile({ path: '/p/plan.rencana', text });
  const [state] = workspace.plans();
  if (!state) throw new Error('The fixture is no plan.');
  return planChecklist(state);
}

const share = ({ title, met, asked }: { title?: string; met: number; asked: number }) => [title, met, asked];

test('counts each demand once by dimension and once by agency, in the order of the plan', () => {
  const { dimensions, owners, ...whole } = checked();
  expect(share(whole)).toEqual(['Rencana Uji', 4, 7]);
  expect(dimensions.map(share)).toEqual([
    ['Ekonomi', 2, 2],
    ['Tata', 2, 4],
    [undefined, 0, 1],
  ]);
  expect(owners.map(share)).toEqual([
    ['Dinuj', 1, 2],
    [undefined, 3, 5],
  ]);
});

test('names what is missing in the words of planners, with the requirement and its source', () => {
  const [, tata] = checked().dimensions;
  expect(tata?.open).toMatchObject([
    { title: 'Izin', allowed: 'Menunggu mal pelayanan', demands: [{ properties: [{ keyword: 'existing' }] }] },
    {
      title: 'KTP',
      kind: { en: 'service' },
      owner: 'Dinuj',
      demands: [
        {
          requirement: { id: 'Layanan lengkap', en: 'Services are complete' },
          from: 2,
          source: 'Ilustrasi',
          properties: [{ keyword: 'existing', label: { en: 'existing' } }],
        },
      ],
    },
  ]);
});

test('of a plan without requirements nothing is asked', () => {
  expect(checked('plan uji "Uji" { period 2022..2026 }')).toMatchObject({ asked: 0, dimensions: [], owners: [] });
});
