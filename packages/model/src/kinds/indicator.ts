import { achievementPercent } from '../derived/achievement.ts';
import { originalTargets, reachedSeries, revisedTargets } from '../derived/targets.ts';
import { missingFigure } from '../figures/answers.ts';
import type { FigureTable } from '../figures/figure-table.ts';
import { seriesFigure } from '../figures/series-figure.ts';
import { simpleFigure } from '../figures/simple-figure.ts';
import { findMomentKind } from '../values/moment.ts';
import { proseText } from '../values/prose-text.ts';
import { ownerFigure } from './owner-figure.ts';

export const indicatorFigures: FigureTable<'indicator'> = {
  target: {
    forms: ['target', 'target.2026', 'target.2026-q4'],
    summary: {
      id: 'Target setelah perubahan terakhir; tanpa waktu, target akhir.',
      en: 'The target after the latest revision; the final one without a moment.',
    },
    find: (indicator, rest, context) =>
      seriesFigure(indicator, revisedTargets(indicator, context.parts), 'target', rest, context, indicator.aggregation),
  },
  'original-target': {
    forms: ['original-target', 'original-target.2026'],
    summary: { id: 'Target sebagaimana pertama ditulis.', en: 'The target as first written.' },
    find: (indicator, rest, context) =>
      seriesFigure(indicator, originalTargets(indicator), 'original-target', rest, context, indicator.aggregation),
  },
  baseline: {
    forms: ['baseline', 'baseline.2021'],
    summary: { id: 'Nilai awal; tanpa tahun, yang terakhir.', en: 'The baseline; the last one without a year.' },
    find: (indicator, rest, context) =>
      seriesFigure(indicator, indicator.baseline ?? [], 'baseline', rest, context, indicator.aggregation),
  },
  reached: {
    forms: ['reached', 'reached.2025'],
    summary: { id: 'Realisasi menurut laporan kemajuan.', en: 'What progress reports as reached.' },
    find: (indicator, rest, context) =>
      seriesFigure(indicator, reachedSeries(indicator, context.parts), 'reached', rest, context, indicator.aggregation),
  },
  achievement: {
    forms: ['achievement.2025'],
    summary: {
      id: 'Capaian terhadap target, nilai sebenarnya tanpa batas atas.',
      en: 'What was reached of the target, true and not capped.',
    },
    find: (indicator, rest, { parts }) => {
      const [at, ...more] = rest;
      if (at === undefined || more.length > 0 || !findMomentKind(at)) return undefined;
      const number = achievementPercent(indicator, at, parts);
      if (number === undefined) return missingFigure(indicator, `achievement.${at}`);
      return { kind: 'value', element: indicator.id, value: { kind: 'number', number, percent: true }, at };
    },
  },
  unit: simpleFigure('unit', { id: 'Satuannya.', en: 'Its unit.' }, (indicator) =>
    indicator.unit
      ? { kind: 'title', element: indicator.id, text: proseText(indicator.unit) }
      : missingFigure(indicator, 'unit'),
  ),
  owner: ownerFigure(),
};
