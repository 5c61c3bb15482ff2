import { dateText, type RowDraft, romanNumeral, type TableDraft } from '@rencana/document';
import { type PlanElement, proseText } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { cell, table } from '../content/table.ts';
import { findDate } from '../frame/document-date.ts';
import { periodText, regionName } from '../frame/region.ts';
import { titleOfReference } from '../view/short-name.ts';
import type { View } from '../view/view.ts';

/** What is assessed, in a few lines; what the plan does not say has no line. */
export function identityTable(view: View): TableDraft | undefined {
  const { plan } = view;
  const date = findDate(view);
  const facts = [
    ['Daerah', 'region', regionName(view)],
    ['Kode wilayah', 'code', plan?.code ? proseText(plan.code) : ''],
    ['Periode', 'period', periodText(view)],
    ['Angkatan', 'cohort', plan?.cohort ? proseText(plan.cohort) : ''],
    ['Gelombang', 'wave', plan?.wave ?? ''],
    ['Tahap', 'current-stage', plan?.currentStage ? romanNumeral(Number(plan.currentStage)) : ''],
    ['Dimensi prioritas', 'priority', plan?.priority ? titleOfReference(view, plan.priority) : ''],
    ['Keadaan per', 'date', date ? dateText(date, 'id') : ''],
  ] as const;
  const rows = facts
    .filter(([, , value]) => value !== '')
    .map(([term, path, value]) => factRow(plan, term, path, value));
  if (rows.length === 0) return undefined;
  return table({
    id: 'assessed-plan',
    caption: 'Yang dinilai',
    summary: 'Daerah, periode, tahap, dan tanggal keadaan masterplan yang dinilai.',
    density: 'compact',
    bare: true,
    columns: [
      { title: '', width: 24 },
      { title: '', width: 76 },
    ],
    header: [],
    rows,
  });
}

function factRow(plan: PlanElement | undefined, term: string, path: string, value: string): RowDraft {
  return {
    role: 'body',
    ...(plan && { place: placeOf(plan, path) }),
    cells: [cell(term, { header: true }), cell(value)],
  };
}
