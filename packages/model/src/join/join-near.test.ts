import { expect, test } from 'vitest';
import type { Plan } from '../plan.ts';
import { planOf } from '../testing/plan-of.ts';

const nearNames = ({ parts }: Plan) => parts.unknownNames.map(({ near }) => near);

test('a near name follows the titles of a library', () => {
  const text = (title: string) => `plan kotim "K" { uses daerah }
action a "A" in smart-dae { }
narrative n "N" { text "[[smart-dae.coverage]]" }
//- library/daerah.rencana
library daerah "D" { }
dimension dae "${title}" { }
`;
  const before = planOf(text('Smart Dae')).plan;
  expect(nearNames(before)).toEqual(['dae', 'dae.coverage']);
  expect(nearNames(planOf(text('Lain'), before).plan)).toEqual([undefined, undefined]);
});

test('a near name is the same wherever the names stand', () => {
  const header = 'plan kotim "K" { }\naction a "A" in sub { }\ndimension x "X" { }\ndimension y "Y" { }\n';
  const elements = ['subdimension sub "S" in y { }\n', 'subdimension sub "S" in x { }\n'];
  const before = planOf(header + elements.join('')).plan;
  expect(nearNames(before)).toEqual(['x.sub']);
  const after = planOf(header + elements.toReversed().join(''), before).plan;
  expect(nearNames(after)).toEqual(['x.sub']);
});

test('a near name is found by the title of a sub-dimension and whatever its capitals', () => {
  const header = 'plan kotim "K" { uses kominfo-2021 }\nsopd dpmptsp "DPMPTSP" { }\n';
  const near = (action: string) => nearNames(planOf(`${header}action a "A" ${action}\n`).plan);
  expect(near('in governance.pelayanan-publik { }')).toEqual(['governance.public-service']);
  expect(near('in pelayanan-publik { }')).toEqual(['governance.public-service']);
  expect(near('in Governance.PublicService { owner DPMPTSP }')).toEqual(['governance.public-service', 'dpmptsp']);
});
