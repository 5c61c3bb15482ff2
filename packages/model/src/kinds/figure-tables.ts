import type { FigureTable } from '../figures/figure-table.ts';
import { linkedFigure } from '../figures/simple-figure.ts';
import type { KindName } from '../generated/kinds.ts';
import { carrierFigures } from './carrier-figures.ts';
import { dateFigure } from './date-figure.ts';
import { dimensionFigures } from './dimension.ts';
import { evaluationFigures } from './evaluation.ts';
import { factFigures } from './fact.ts';
import { fundFigures } from './fund.ts';
import { indicatorFigures } from './indicator.ts';
import { ownerFigure } from './owner-figure.ts';
import { planFigures } from './plan.ts';
import { programmeFigures } from './programme.ts';
import { shortFigure } from './short-figure.ts';
import { sopdFigures } from './sopd.ts';
import { stageFigures } from './stage.ts';
import { subdimensionFigures } from './subdimension.ts';

/** The figures of every kind: the only list. A kind that is forgotten does not compile. */
export const figureTables: { readonly [K in KindName]: FigureTable<K> } = {
  plan: planFigures,
  library: {},
  requirement: {},
  narrative: {},
  picture: {},
  mission: {},
  objective: {
    serves: linkedFigure('serves', { id: 'Judul misinya.', en: 'The title of its mission.' }, ({ serves }) => serves),
  },
  regulation: { date: dateFigure() },
  dimension: dimensionFigures,
  subdimension: subdimensionFigures,
  fund: fundFigures,
  sopd: sopdFigures,
  partner: { short: shortFigure() },
  person: { of: linkedFigure('of', { id: 'Judul lembaganya.', en: 'The title of the office.' }, ({ of }) => of) },
  service: { owner: ownerFigure() },
  fact: factFigures,
  readiness: {},
  swot: {},
  gap: {},
  // Grades are names of the plan, not words of the table: `gradeFigure`.
  scale: {},
  indicator: indicatorFigures,
  programme: programmeFigures,
  action: carrierFigures,
  quickwin: carrierFigures,
  intersection: {
    coordinator: linkedFigure(
      'coordinator',
      { id: 'Judul koordinatornya.', en: 'The title of its coordinator.' },
      ({ coordinator }) => coordinator,
    ),
  },
  decree: { date: dateFigure() },
  stage: stageFigures,
  evidence: { date: dateFigure() },
  progress: {},
  revision: {},
  remark: {},
  evaluation: evaluationFigures,
  document: { date: dateFigure() },
};
