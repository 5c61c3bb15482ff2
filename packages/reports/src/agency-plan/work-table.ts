import type { BlockDraft, CellDraft, RowDraft } from '@rencana/document';
import { chooseScale } from '../budget/budget-lines.ts';
import { fundNames } from '../budget/funds-of.ts';
import { moneyCell } from '../budget/money-cells.ts';
import { placeOf } from '../content/block.ts';
import { emphasis, text } from '../content/inline.ts';
import { numberedColumns } from '../content/numbered-columns.ts';
import { spanText } from '../content/span-text.ts';
import { cell, table } from '../content/table.ts';
import { vocabulary } from '../content/vocabulary.ts';
import type { Carrier } from '../masterplan/carriers.ts';
import { codeText } from '../plan-text/code-text.ts';
import { outputInlines } from '../plan-text/output-inlines.ts';
import { stack } from '../prose/prose-inlines.ts';
import { findHome } from '../view/home.ts';
import { titleOf } from '../view/title-of.ts';
import type { View } from '../view/view.ts';
import type { AgencyWork } from './agency-work.ts';

const texts = {
  caption: { id: (name: string) => `Kegiatan ${name}`, en: (name: string) => `Actions of ${name}` },
  summary: {
    id: 'Setiap baris satu kegiatan atau quick win dengan dimensi, jadwal, keluaran, anggaran, dan sumber dananya.',
    en: 'One action or quick win a row, with its dimension, schedule, output, budget and funds.',
  },
  columns: {
    id: ['No', 'Kegiatan', 'Dimensi', 'Jadwal', 'Keluaran'],
    en: ['No', 'Action', 'Dimension', 'Schedule', 'Output'],
  },
  funds: { id: 'Sumber dana', en: 'Funds' },
  total: { id: 'Jumlah', en: 'Total' },
  note: { id: 'Keterangan: (QW) menandai quick win.', en: '(QW) marks a quick win.' },
} as const;

const widths = [3, 23, 13, 13, 19];

/** What an agency answers for, one row each, with the money of all years together. */
export function workTable(view: View, { sopd, carriers, lines }: AgencyWork, name: string): BlockDraft {
  const scale = chooseScale(lines);
  const byCarrier = Map.groupBy(lines, ({ carrier }) => carrier);
  const hasQuickwin = carriers.some(({ type }) => type === 'quickwin');
  const row = (carrier: Carrier, index: number): RowDraft => {
    const own = byCarrier.get(carrier.id) ?? [];
    const home = findHome(view, carrier);
    return {
      role: 'body',
      place: placeOf(carrier),
      cells: [
        cell(String(index + 1), { align: 'center' }),
        titleCell(view, carrier),
        cell(home?.title ?? '–', home ? { tone: home.tone } : {}),
        cell('schedule' in carrier && carrier.schedule ? spanText(carrier.schedule, view.language) : '–'),
        cell(carrier.type === 'programme' ? '–' : outputInlines(view, carrier)),
        moneyCell(view, own, scale),
        cell(fundNames(view, own) || '–'),
      ],
    };
  };
  return table({
    id: `work-${sopd.name}`,
    caption: view.say(texts.caption)(name),
    summary: view.say(texts.summary),
    density: 'compact',
    columns: [
      ...numberedColumns(view.say(texts.columns), widths),
      { title: view.say(vocabulary.budget[scale]), width: 12, align: 'end' },
      { title: view.say(texts.funds), width: 13 },
    ],
    rows: [
      ...carriers.map(row),
      {
        role: 'total',
        cells: [cell(view.say(texts.total), { colspan: widths.length }), moneyCell(view, lines, scale), cell('')],
      },
    ],
    ...(hasQuickwin && { note: [text(view.say(texts.note))] }),
  });
}

/** The title with the mark of a quick win, and its code and edition in a second line. */
function titleCell(view: View, carrier: Carrier): CellDraft {
  const mark = carrier.type === 'quickwin' ? ' (QW)' : '';
  const code = carrier.code ? [emphasis(codeText(carrier))] : [];
  return cell(stack([[text(`${titleOf(carrier, view.language)}${mark}`)], code]), { header: true });
}
