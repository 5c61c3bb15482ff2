import { budgetLinesOf } from '../derived/budgets.ts';
import { findAbout } from '../derived/find-by-id.ts';
import { missingFigure, moneyFigure, numberFigure, spanFigure } from '../figures/answers.ts';
import { budgetFigure, budgetForms, budgetSummary } from '../figures/budget-figure.ts';
import type { FigureTable } from '../figures/figure-table.ts';
import { linkedFigure, simpleFigure } from '../figures/simple-figure.ts';
import { sumDecimals } from '../values/decimal.ts';
import { ownerFigure } from './owner-figure.ts';

/** The figures that actions and quick wins have in common. */
export const carrierFigures: FigureTable<'action' | 'quickwin'> = {
  budget: {
    forms: budgetForms,
    summary: budgetSummary,
    find: (carrier, rest, context) => budgetFigure(carrier, budgetLinesOf(carrier, context.parts), rest, context),
  },
  schedule: simpleFigure(
    'schedule',
    { id: 'Jadwal setelah perubahan terakhir.', en: 'The schedule after the latest revision.' },
    (carrier, { parts }) => {
      const revised = findAbout(parts.revision, carrier.id).findLast((revision) => revision.schedule);
      return spanFigure(carrier, revised?.schedule ?? carrier.schedule);
    },
  ),
  spent: simpleFigure(
    'spent',
    { id: 'Uang yang sudah dibelanjakan menurut laporan kemajuan.', en: 'Money spent, as progress reports it.' },
    (carrier, { parts }) => {
      const spent = findAbout(parts.progress, carrier.id).flatMap((progress) =>
        progress.spent.flatMap(({ entries }) =>
          entries.flatMap(({ value }) => (value.kind === 'money' ? [value.rupiah] : [])),
        ),
      );
      return spent.length > 0 ? moneyFigure(carrier, sumDecimals(spent)) : missingFigure(carrier, 'spent');
    },
  ),
  percent: simpleFigure(
    'percent',
    { id: 'Kemajuan terakhir dalam persen.', en: 'The latest progress in percent.' },
    (carrier, { parts }) => {
      const percent = findAbout(parts.progress, carrier.id).findLast((progress) => progress.percent)?.percent;
      return percent === undefined ? missingFigure(carrier, 'percent') : numberFigure(carrier, percent, true);
    },
  ),
  under: linkedFigure(
    'under',
    { id: 'Judul program atau kegiatan di atasnya.', en: 'The title of the programme or action above it.' },
    (carrier) => carrier.under,
  ),
  owner: ownerFigure(),
};
