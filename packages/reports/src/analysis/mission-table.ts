import type { RowDraft, TableDraft } from '@rencana/document';
import { isStanding, type Mission } from '@rencana/model';
import { placeOf } from '../content/block.ts';
import { numberedColumns } from '../content/numbered-columns.ts';
import { cell, table } from '../content/table.ts';
import { titleLines } from '../plan-text/references-text.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import { inOrder } from '../view/written-order.ts';
import type { AnalysisParts } from './analysis-parts.ts';

const texts = {
  caption: { id: 'Keselarasan Smart City dengan misi daerah', en: 'What supports the missions of the region' },
  summary: {
    id: 'Setiap baris satu misi daerah dengan program, quick win, dan indikator yang mendukungnya.',
    en: 'One mission of the region a row, with the programmes, quick wins and indicators that support it.',
  },
  columns: {
    id: ['No', 'Misi daerah', 'Program dan quick win', 'Indikator'],
    en: ['No', 'Mission of the region', 'Programmes and quick wins', 'Indicators'],
  },
} as const;

const widths = [3, 26, 26, 24];

/** The missions of the region with what is aligned with each; nothing where nothing is aligned with any. */
export function missionTable(view: View, parts: AnalysisParts): TableDraft | undefined {
  const missions = inOrder(
    view,
    parts.mission.filter(({ tier }) => tier === 'region'),
  );
  const quickwins = parts.quickwin.filter((quickwin) => isStanding(quickwin, parts));
  const carriers = inOrder(view, [...parts.programme, ...parts.action, ...quickwins]);
  const indicators = inOrder(view, parts.indicator);
  const aligned = <T extends (typeof carriers)[number] | (typeof indicators)[number]>(
    elements: readonly T[],
    mission: Mission,
  ): readonly T[] => elements.filter(({ aligns }) => aligns.some(({ id }) => id === mission.id));
  const rows = missions.map((mission) => ({
    mission,
    carriers: aligned(carriers, mission),
    indicators: aligned(indicators, mission),
  }));
  if (rows.every((row) => row.carriers.length === 0 && row.indicators.length === 0)) return undefined;
  const names = (elements: readonly { readonly id: string; readonly title: string }[]) =>
    elements.length === 0
      ? '–'
      : titleLines(
          view,
          elements.map(({ id, title }) => ({ id, name: title })),
        );
  return table({
    id: 'mission-table',
    caption: view.say(texts.caption),
    summary: view.say(texts.summary),
    density: 'compact',
    columns: numberedColumns(view.say(texts.columns), widths),
    rows: rows.map(
      (row, index): RowDraft => ({
        role: 'body',
        place: placeOf(row.mission),
        cells: [
          cell(String(index + 1), { align: 'center' }),
          cell(titleOf(row.mission, view.language), { header: true }),
          cell(names(row.carriers)),
          cell(names(row.indicators)),
        ],
      }),
    ),
  });
}
